import { escapeHtml } from '../../../.vuepress/lib/escapeHtml.ts'
import { renderMetaPolicy } from '../../../.vuepress/publish/security/node/renderPolicy.ts'

/** The policy of the other pages; this one has no script and no style. */
const POLICY = renderMetaPolicy({ scripts: [], styles: [] })

/**
 * A page that leads elsewhere, for hosts that know no rules and send no header: read without script, and by
 * search engines.
 *
 * @param address - of the site, with its base, or of the web
 * @throws Error, in French, on another one: a browser would run `javascript:`
 */
export const renderRedirectPage = (address: string, lang: 'fr' | 'en'): string => {
  if (!/^(?:\/(?![/\\])|https?:\/\/)[\x21-\x7E]*$/i.test(address))
    throw new Error(`Aucune page ne mène à ${JSON.stringify(address)}, qui n’est pas une adresse.`)
  const href = escapeHtml(address)
  const text = lang === 'fr' ? 'Cette page a changé d’adresse' : 'This page has moved'
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${href}">
<title>${text}</title>
</head>
<body><p><a href="${href}">${text}</a></p></body>
</html>
`
}
