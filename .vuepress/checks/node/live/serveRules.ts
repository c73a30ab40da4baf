import { readFile } from 'node:fs/promises'
import MarkdownIt from 'markdown-it'
import type { Plugin } from 'vite'
import { path } from 'vuepress/utils'
import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { RULES_ADDRESS } from '../../shared/rulesAddress.ts'

const render = (name: string, markdown: string): string => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(name)}</title>
<style>
:root { color-scheme: light dark }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.5 system-ui, sans-serif }
pre { padding: 0.75rem; overflow: auto; border: 1px solid }
</style>
<main>${new MarkdownIt().render(markdown)}</main>
`

/**
 * Vite plugin of the development server: shows the page that explains a rule, in the browser, to those who have no
 * editor that would open it.
 *
 * @param rulesDir - folder of these pages, absolute
 */
export const serveRules = (rulesDir: string): Plugin => ({
  name: 'checks:rules',
  apply: 'serve',
  configureServer: ({ middlewares, config }) => {
    middlewares.use(`${config.base}${RULES_ADDRESS}`, async (request, response, next) => {
      const name = /^\/([a-z-]+)$/.exec(request.url ?? '')?.[1]
      if (!name) return next()
      try {
        const markdown = await readFile(path.join(rulesDir, `${name}.md`), 'utf8')
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(render(name, markdown))
      } catch {
        next()
      }
    })
  },
})
