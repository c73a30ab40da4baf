import type { HostRules } from './hostRules.ts'

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** `/a/*` and `/a/:name` as an expression. */
export const toExpression = (from: string): string =>
  from
    .replace(/\/+$/, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\/\*$/, '(?:/.*)?')
    .replace(/:\w+/g, '[^/]+')

const addBase = (address: string, base: string): string =>
  /^\/(?!\/)/.test(address) ? base + address.slice(1) : address

const renderHeader = ([name, value]: [string, string]): string =>
  `  Header always set ${name} ${quote(value)}`

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
  .map(({ from, to, status = 301 }) =>
    [
      'RewriteCond %{REQUEST_FILENAME} !-f',
      'RewriteCond %{REQUEST_FILENAME} !-d',
      `RewriteRule ^${toExpression(from).slice(1).replaceAll(' ', '\\ ')}/?$ ${addBase(to, base).replace(/[ %$\\]/g, '\\$&')} [R=${status},L]`,
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
