import type { Plugin } from 'vite'

/** What VuePress writes at the top of its table of pages, on one line. */
const REDIRECTS_RE = /^export const redirects = .*$/m

/**
 * Vite plugin that leaves out of the browser's app the addresses that the names of files lead to. They serve
 * to write links, on the server; the app follows none (`client/config.ts`), and a site of a thousand pages
 * would carry a thousand of them.
 */
export const dropRedirects = (): Plugin => ({
  name: 'html-first:drop-redirects',
  apply: 'build',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  transform: {
    filter: { id: /\/internal\/routes\.js$/ },
    handler(code) {
      if (!REDIRECTS_RE.test(code)) this.error('VuePress writes its table of pages in another way')
      return { code: code.replace(REDIRECTS_RE, 'export const redirects = {}'), map: null }
    },
  },
})
