import { describe, expect, it } from 'vitest'
import { createMarkdown } from 'vuepress/markdown'
import { compileTemplate } from 'vue/compiler-sfc'
import {
  safeHtmlMarkdown,
  type SafeHtmlEnv,
} from '../../../../../.vuepress/rules/safe-html/node/safeHtmlMarkdown.ts'

const read = (lines: string[], vuePages: string[] = []) => {
  const env: SafeHtmlEnv = { filePathRelative: 'g/1-a.md' }
  const md = createMarkdown({ frontmatter: false }).use(safeHtmlMarkdown, {
    findFile: () => 'missing',
    vuePages,
  })
  const html = md.render(lines.join('\n'), env)
  return {
    html,
    problems: (env.problems ?? []).map(({ bodyLine, problem }) => `${bodyLine} ${problem}`),
  }
}

const check = (lines: string[]): string[] => read(lines).problems

describe('safeHtmlMarkdown', () => {
  it('says nothing of ordinary pages', () => {
    expect(check(['# Titre<br>suite', '', 'Un <kbd>mot</kbd>.', '', '```js', 'a', '```'])).toEqual(
      [],
    )
  })

  it('places what it finds on its line, in blocks as in the middle of a paragraph', () => {
    expect(
      check([
        'Une ligne',
        'puis <img src=x onerror=a> ici',
        '',
        '<p>',
        '<kbd @click="a">',
        '</kbd></p>',
      ]),
    ).toEqual([expect.stringMatching(/^2 .*onerror/), expect.stringMatching(/^5 .*@click/)])
  })

  it('finds HTML in titles, tables and lists', () => {
    const bad = '<img src=x onerror=a>'
    expect(check([`# ${bad}`])).toHaveLength(1)
    expect(check(['| a |', '|---|', '| b |', `| ${bad} |`])).toEqual([expect.stringMatching(/^4 /)])
    expect(check(['- a', `  - ${bad}`])).toEqual([expect.stringMatching(/^2 /)])
  })

  it.each([
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT:alert(1))',
    '[a](javascript&#58;alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a](data:text/html,x)',
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
    const { html, problems } = read(['@[code](../../../etc/passwd)', '', '@[code](/etc/passwd)'])
    expect(problems).toEqual([
      expect.stringMatching(/^1 .*hors du dossier/),
      expect.stringMatching(/^3 .*ne part pas de la page/),
    ])
    expect(html.trim()).toBe('')
  })

  it('refuses code that asks to be run, and does not run it', () => {
    const { html, problems } = read(['', '```js :no-v-pre', '{{ 1 }}', '```'])
    expect(problems).toEqual([expect.stringMatching(/^2 .*:no-v-pre/)])
    expect(html).toContain('<pre v-pre')
  })

  it('reads components alone on their line, which VuePress places among the blocks', () => {
    expect(check(['Texte', '', '<Button link="javascript:a" text="x"></Button>'])).toEqual([
      expect.stringMatching(/^3 /),
    ])
  })

  it('lets the pages that the builder vouches for use Vue', () => {
    const page = ['<button v-text="a"></button>', '', '<script setup>', 'let a', '</script>']
    expect(read(page).problems).not.toEqual([])
    expect(read(page, ['g/1-a.md']).problems).toEqual([])
    expect(read(['---', 'allowVue: true', '---', ...page]).problems).not.toEqual([])
  })
})

describe('what is refused', () => {
  it.each([
    'Le <nom du service> ici.',
    'Texte </b> suite, puis <b>.',
    '<Badge>neuf</Badge> et <kbd>a</kbd>',
    '<div>\n\nfin',
    '<b><i>a</b></i>',
    '<script>alert(1)</script>',
    '<!-- jamais\n\nfermé',
    '<p @click="a">mot</p>',
    '<?php {{ 1 }} ?>',
  ])('is shown as text that Vue compiles: %j', (markdown) => {
    const { html } = read([markdown])
    const { errors } = compileTemplate({ source: `<div>${html}</div>`, filename: 'a.md', id: 'a' })
    expect(errors).toEqual([])
    const words = markdown.replace(/<[^>]*>/g, '').match(/\p{L}+/gu) ?? []
    for (const word of words) expect(html).toContain(word)
    expect(html).toContain('&lt;')
  })

  it('leaves the rest of the HTML of the page as it was', () => {
    expect(read(['Un <kbd>mot</kbd>, <br> puis <nom>.']).html).toContain('<br>')
  })
})
