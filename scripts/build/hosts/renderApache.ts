import { requireSafe, toLocation } from './hostRedirect.ts'
import type { HostRules } from './hostRules.ts'

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** `/a/*` and `/a/:name` as an expression. */
export const toExpression = (from: string): string =>
  from
    .replace(/\/+$/, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\/\*$/, '(?:/.*)?')
    .replace(/(?<=\/):[a-z]\w*(?=[/(]|$)/gi, '[^/]+')

const renderHeader = ([name, value]: [string, string]): string =>
  // `%` begins what Apache fills in.
  `  Header always set ${name} ${quote(value.replaceAll('%', '%%'))}`

/** `.htaccess`: old addresses, clean addresses, the error page, and the headers. */
export const renderApache = ({ redirects, headers, base }: HostRules): string => {
  const everywhere = headers.find(({ for: address }) => address === '/*')?.values ?? {}
  const ofAssets = headers.find(({ for: address }) => address === '/assets/*')?.values ?? {}
  return `# Écrit par la construction : ne pas modifier.
ErrorDocument 404 ${base}404.html
DirectoryIndex index.html
Options -Indexes
AddDefaultCharset UTF-8

<IfModule mod_rewrite.c>
RewriteEngine On
RewriteBase ${base}
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.*[^/])$ $1.html [L]
${redirects
  .map(requireSafe)
  .map((redirect) =>
    [
      'RewriteCond %{REQUEST_FILENAME} !-f',
      'RewriteCond %{REQUEST_FILENAME} !-d',
      `RewriteRule ^${toExpression(redirect.from).slice(1).replace(/\s/g, '\\$&')}/?$ ${toLocation(redirect, base).replace(/[%$\\]/g, '\\$&')} [R=${redirect.status ?? 301},NE,L]`,
    ].join('\n'),
  )
  .join('\n')}
</IfModule>

<IfModule mod_headers.c>
${Object.entries(everywhere).map(renderHeader).join('\n')}
  <If "%{REQUEST_URI} =~ m#^${base}assets/#">
  ${Object.entries(ofAssets).map(renderHeader).join('\n  ')}
  </If>
</IfModule>
`
}
