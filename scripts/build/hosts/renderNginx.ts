import { requireSafe, toLocation } from './hostRedirect.ts'
import type { HostRules } from './hostRules.ts'
import { toExpression } from './renderApache.ts'

const quote = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('$', '${dollar}')}"`

/** A text between quotes knows no other sign by which it ends. */
const toPattern = (from: string): string =>
  toExpression(from)
    .slice(1)
    .replaceAll('"', String.raw`\x22`)

const renderHeaders = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `    add_header ${name} ${quote(value)} always;`)
    .join('\n')

/** A piece of a `server` of nginx: a file first, then an old address, then the error page. */
export const renderNginx = ({ redirects, headers, base }: HostRules): string => {
  const everywhere = headers.find(({ for: address }) => address === '/*')?.values ?? {}
  const ofAssets = headers.find(({ for: address }) => address === '/assets/*')?.values ?? {}
  return `# Écrit par la construction : à inclure dans un bloc « server » dont « root » est le dossier publié.
error_page 404 ${base}404.html;
charset utf-8;

location ${base}assets/ {
${renderHeaders({ ...everywhere, ...ofAssets })}
}
location ${base} {
${renderHeaders(everywhere)}
    try_files $uri $uri.html $uri/index.html @anciennes_adresses;
}
location @anciennes_adresses {
${redirects
  .map(requireSafe)
  .map(
    (redirect) =>
      `    if ($uri ~ "^${base}${toPattern(redirect.from)}/?$") { return ${redirect.status ?? 301} "${toLocation(redirect, base).replaceAll('$', '%24')}"; }`,
  )
  .join('\n')}
    return 404;
}
`
}
