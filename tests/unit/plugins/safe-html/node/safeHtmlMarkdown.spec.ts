import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { componentPlugin } from 'vuepress/markdown'
import {
  safeHtmlMarkdown,
  type SafeHtmlEnv,
} from '../../../../../.vuepress/plugins/safe-html/node/safeHtmlMarkdown.ts'

const check = (lines: string[], frontmatter: Record<string, unknown> = {}) => {
  const env: SafeHtmlEnv = { frontmatter, filePathRelative: 'g/1-a.md' }
  const md = new MarkdownIt({ html: true }).use(safeHtmlMarkdown, { sourceDir: '/guides' })
  // What VuePress' own rule makes of `@[code](…)`.
  md.block.ruler.before('fence', 'import_code', (state, startLine, _end, silent) => {
    const line = state.src.slice(state.bMarks[startLine], state.eMarks[startLine])
    const importPath = /^@\[code\]\((.*)\)$/.exec(line)?.[1]
    if (importPath === undefined) return false
    if (silent) return true
    const token = state.push('import_code', 'code', 0)
    token.meta = { importPath }
    token.map = [startLine, startLine + 1]
    state.line = startLine + 1
    return true
  })
  md.renderer.rules.import_code = () => ''
  md.render(lines.join('\n'), env)
  return (env.problems ?? []).map(({ bodyLine, problem }) => `${bodyLine} ${problem}`)
}

describe('safeHtmlMarkdown', () => {
  it('says nothing of ordinary pages', () => {
    const page = ['# Titre<br>suite', '', 'Un <kbd>mot</kbd>.', '', '```js', 'a', '```']
    expect(check(page)).toEqual([])
  })

  it('places what it finds on its line, in blocks as in the middle of a paragraph', () => {
    expect(
      check(['Une ligne', 'puis <img src=x onerror=a> ici', '', '<div>', '<p @click="a">']),
    ).toEqual([expect.stringMatching(/^2 .*onerror/), expect.stringMatching(/^5 .*@click/)])
  })

  it('finds HTML in titles, tables and lists', () => {
    const bad = '<img src=x onerror=a>'
    expect(check([`# ${bad}`])).toHaveLength(1)
    expect(check(['| a |', '|---|', `| ${bad} |`])).toEqual([expect.stringMatching(/^3 /)])
    expect(check(['- a', `  - ${bad}`])).toEqual([expect.stringMatching(/^2 /)])
  })

  it.each([
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT:alert(1))',
    '[a](javascript&#58;alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a](data:text/html,x)',
    '[a](file:///etc/passwd)',
    '![a](vbscript:x)',
    '<javascript:alert(1)>',
    '[a]: javascript:alert(1)',
  ])('reports the link %s', (link) => {
    expect(check(['Texte', '', link])).toEqual([expect.stringMatching(/^3 ce lien/)])
  })

  it('lets a page show such links as code', () => {
    expect(check(['`[a](javascript:alert(1))` et `<script>`', '', '    <script>'])).toEqual([])
  })

  it('imports code from the guides only', () => {
    expect(check(['@[code](../../../etc/passwd)'])).toEqual([expect.stringMatching(/^1 .*passwd/)])
    expect(check(['@[code](/etc/passwd)'])).toHaveLength(1)
  })

  it('refuses code that asks to be run', () => {
    expect(check(['', '```js :no-v-pre', '{{ 1 }}', '```'])).toEqual([
      expect.stringMatching(/^2 .*:no-v-pre/),
    ])
  })

  it('reads components alone on their line, which VuePress places among the blocks', () => {
    const env: SafeHtmlEnv = {}
    const md = new MarkdownIt({ html: true }).use(componentPlugin)
    md.use(safeHtmlMarkdown, { sourceDir: '/guides' })
    md.render('Texte\n\n<Button link="javascript:a" text="x"></Button>\n', env)
    expect(env.problems).toEqual([expect.objectContaining({ bodyLine: 3 })])
  })

  it('lets a page use Vue when its front matter says so', () => {
    const page = ['<button v-text="a"></button>', '', '<script setup>', 'let a', '</script>']
    expect(check(page)).toHaveLength(2)
    expect(check(page, { allowVue: true })).toEqual([])
    expect(check(page, { allowVue: 'oui' })).toHaveLength(2)
  })
})
