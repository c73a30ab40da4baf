import { escapeHtml } from '../../../.vuepress/lib/escapeHtml.ts'

/** A page that leads elsewhere, for hosts that know no rules: read without script, and by search engines. */
export const renderRedirectPage = (address: string, lang: 'fr' | 'en'): string => {
  const href = escapeHtml(address)
  const text = lang === 'fr' ? 'Cette page a changé d’adresse' : 'This page has moved'
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${href}">
<title>${text}</title>
</head>
<body><p><a href="${href}">${text}</a></p></body>
</html>
`
}
