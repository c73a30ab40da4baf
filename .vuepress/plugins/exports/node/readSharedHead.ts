const SHARED_RE =
  /<style\b[^>]*>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<link\b[^>]*\brel="stylesheet"[^>]*>/g

/** What every page of the site has in its head whatever it says: styles and loader, as elements. */
export const readSharedHead = (html: string): string =>
  (html.slice(0, html.indexOf('</head>')).match(SHARED_RE) ?? []).join('\n')
