import type { MarkdownIt } from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { createMarkdown } from 'vuepress/markdown'
import { AUTHOR_COMPONENTS } from '../../../../../.vuepress/components/authorComponents.ts'
import { findHtmlProblems } from '../../../../../.vuepress/rules/safe-html/node/findHtmlProblems.ts'

const md: MarkdownIt = createMarkdown({ frontmatter: false })

const problems = (markdown: string, mayUseVue = false) =>
  findHtmlProblems(md.parse(markdown, {}), mayUseVue)

const errors = (markdown: string, mayUseVue = false): string[] =>
  problems(markdown, mayUseVue)
    .filter(({ severity }) => severity !== 'warning')
    .map(({ problem }) => problem)

describe('HTML that a page may hold', () => {
  it.each([
    '<br>',
    'a<br/>b',
    '<p align="center"><img src="./carte.png" alt="Carte" width="20"></p>',
    '<Button link="/suite/" text="on y va : javascript"></Button>',
    '<CurrentGroupToc :includeIndex="true" group="guide-a" />',
    '<p v-pre>{{ 1 + 1 }}</p>',
    '<!-- un <script> en commentaire -->',
    'a < b et c > d',
    '`<nom>` et \\<nom>',
    'H<sub>2</sub>O',
    '<https://exemple.fr>',
    '<p data-once="x">\n\nTexte **gras**\n\n</p>',
  ])('says nothing of %s', (markdown) => {
    expect(problems(markdown)).toEqual([])
  })

  it.each([
    '<CurrentGroupToc></CurrentGroupToc>',
    '<CurrentGroupToc>\n</CurrentGroupToc>',
    '<Button link="/" text="a>b"> </Button> suite',
    '<Button link="/" text="a"><!-- note --></Button>',
    '<Button link="/" text="a" /> suite',
    '<SitePlan /> suite',
  ])('says nothing of a component that holds nothing: %s', (markdown) => {
    expect(problems(markdown)).toEqual([])
  })

  it.each([
    ...AUTHOR_COMPONENTS.map((name) => `<${name}>dedans</${name}>`),
    'Un <Button link="/" text="a>b">mot</Button> ici.',
    'Un <Button link="/" text="a">**mot**</Button> ici.',
    '<CurrentGroupToc>\n\nTexte.\n\n</CurrentGroupToc>',
    '<CurrentGroupToc>\n\n```js\nx\n```\n\n</CurrentGroupToc>',
    '<CurrentGroupToc><br></CurrentGroupToc>',
    '- <SitePlan>dedans</SitePlan>',
    'Un <Button link="/" text="a"> jamais fermé.',
  ])('tells, once, a text in a component that has no place for it: %s', (markdown) => {
    expect(errors(markdown)).toEqual([
      expect.stringMatching(/^<\w+> n’a pas de place pour un texte/),
    ])
  })

  it.each([
    ['Un <b>mot</b>.', 'Écrivez **texte important**.'],
    ['<a href="https://exemple.fr/?a=1#b" target="_blank">Exemple</a>', 'Écrivez [texte du lien]'],
    ['<table><tr><td headers="a">1</td></tr></table>', 'barres verticales'],
    ['<div>\n\n- a\n\n</div>', 'en Markdown'],
  ])('advises against %s, and publishes it', (markdown, hint) => {
    expect(errors(markdown)).toEqual([])
    expect(problems(markdown)[0]?.hint).toContain(hint)
  })
})

describe('HTML that runs code, loads something or asks something', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<SCRIPT src=//exemple.fr/a.js></SCRIPT>', '<SCRIPT>'],
    ['<script setup>const a = 1</script>', '<script>'],
    ['<style>body { display: none }</style>', '<style>'],
    ['<component is="script">alert(1)</component>', '<component>'],
    ['<Teleport to="head">x</Teleport>', '<Teleport>'],
    ['<KeepAlive>x</KeepAlive>', '<KeepAlive>'],
    ['<base href="https://exemple.fr/">', '<base>'],
    ['<meta http-equiv="refresh" content="0;url=https://exemple.fr">', '<meta>'],
    ['<object data="a.swf"></object>', '<object>'],
    ['<iframe src="https://exemple.fr"></iframe>', '<iframe>'],
    ['<video src="a.mp4"></video>', '<video>'],
    ['<form action="https://exemple.fr"><input></form>', '<form>'],
    ['<svg><script>alert(1)</script></svg>', '<svg>'],
    ['<math><mtext></mtext></math>', '<math>'],
    ['<img src=x onerror=alert(1)>', 'onerror'],
    ['<img src=x ONERROR=alert(1)>', 'ONERROR'],
    ['<p><img/src="x"/onerror=alert(1)></p>', 'onerror'],
    ['<img src="a.png" srcset="https://exemple.fr/b.png 2x">', 'srcset'],
    ['<table background="https://exemple.fr/b.png"></table>', 'background'],
    ['<a href="/" ping="https://exemple.fr">x</a>', 'ping'],
    ['<details open ontoggle="alert(1)"></details>', 'ontoggle'],
    ['<p @click="alert(1)">x</p>', '@click'],
    ['<p v-on:click="alert(1)">x</p>', 'v-on:click'],
    ['<p v-html="x">y</p>', 'v-html'],
    ['<p v-if="process.exit()">y</p>', 'v-if'],
    ['<p :title="process.exit()">x</p>', ':title'],
    [`<p :onclick="'alert(1)'">x</p>`, ':onclick'],
    ['<p innerHTML="&lt;img src=x onerror=alert(1)&gt;"></p>', 'innerHTML'],
    ['<p .innerHTML="1"></p>', '.innerHTML'],
    ['<p is="vue:script">x</p>', 'is'],
    ['<a href="javascript:alert(1)">x</a>', 'href'],
    ['<a href="java&#10;script:alert(1)">x</a>', 'href'],
    ['<a href="&#106;avascript&colon;alert(1)">x</a>', 'href'],
    [`<a :href="'javascript:alert(1)'">x</a>`, ':href'],
    ['<Button link="javascript:alert(1)" text="x" />', 'link'],
    ['<p style="position: fixed">x</p>', 'style'],
    ['<td bgcolor="#fff">x</td>', 'bgcolor'],
    ['<p hidden>x</p>', 'hidden'],
    ['<p HIDDEN="until-found">x</p>', 'HIDDEN'],
    ['<p :hidden="true">x</p>', ':hidden'],
    ['<p inert>x</p>', 'inert'],
    ['<div popover="auto">x</div>', 'popover'],
    ['<p class="a on-paper">x</p>', 'on-paper'],
    [`<p :class="'visually-hidden'">x</p>`, 'visually-hidden'],
    ['<p ="x">y</p>', 'mal placé'],
    ['<p a"b="c">x</p>', 'mal placé'],
    ['<p id="a" ID="b">x</p>', '« ID » est écrit deux fois'],
    ['<p data-island="search">x</p>', 'data-island'],
    ['<div data-plain>x</div>', 'data-plain'],
    ['<p data-leads-to-field>x</p>', 'data-leads-to-field'],
    ['<p id="app">x</p>', 'une partie du site'],
    ['<p id="_contenu">x</p>', 'une partie du site'],
  ])('refuses %s', (markdown, name) => {
    expect(errors(markdown).join()).toContain(name)
  })

  it('lets the pages that the builder vouches for use Vue, without handlers or script addresses', () => {
    const page =
      '<button @click="count++" v-text="count"></button>\n\n<script setup>\nlet a\n</script>'
    expect(errors(page, true)).toEqual([])
    expect(errors(page)).toHaveLength(4)
    expect(errors('<p onclick="x" :href="`a`"></p>', true)).toHaveLength(1)
    expect(errors('<a href="javascript:x">y</a>', true)).toHaveLength(1)
  })
})

describe('tags that would take text with them', () => {
  it.each([
    ['Le <nom du service> ici.', '<nom du service> serait pris pour une balise'],
    ['<tonSiret>', 'composant « tonSiret »'],
    ['<Bouton>neuf</Bouton>', 'composant « Bouton »'],
    ['<B>gras</B>', 'porte une capitale'],
    ['<current-group-toc></current-group-toc>', '<current-group-toc> serait pris'],
    ['a <?php echo 1 ?> b', '« <? » n’est pas du HTML'],
    ['<!DOCTYPE html>', '« <! » n’est pas du HTML'],
    ['<![CDATA[x]]>', '« <![CDATA[ » n’est pas du HTML'],
  ])('refuses %s', (markdown, message) => {
    expect(errors(markdown)[0]).toContain(message)
  })

  it.each([
    ['Cliquez sur <Enregistrer sous>.', '`<Enregistrer sous>`'],
    ['Le <nom du service> ici.', '\\<nom du service>'],
    ['Un <a|b>, puis <nom\n du service>.', '`<nom>`'],
  ])('shows how to write %j as a text', (markdown, written) => {
    expect(problems(markdown)[0]?.hint).toContain(written)
  })

  it('says which component was meant', () => {
    expect(problems('<CurentGroupToc />')[0]?.hint).toContain('<CurrentGroupToc>')
  })
})

describe('tags badly closed', () => {
  it.each([
    ['Texte </b> suite', '</b> ne ferme rien'],
    ['Texte <b> suite', '<b> n’est pas fermée'],
    ['<div>\n\nTexte\n', '<div> n’est pas fermée'],
    ['Texte\n\n</div>', '</div> ne ferme rien'],
    ['<b>a\n\nb</b>', '<b> n’est pas fermée'],
    ['**<b>a** b</b>', '<b> n’est pas fermée'],
    ['<b><i>a</b></i>', '</b> vient avant </i>'],
    ['- <kbd>a\n- b</kbd>', '<kbd> n’est pas fermée'],
    ['| <sub>a | b</sub> |\n|---|---|', '<sub> n’est pas fermée'],
    ['> <div>\n\n</div>', '<div> n’est pas fermée'],
    ['a</br>b', '</br> ne ferme rien'],
    ['<p>a<p>b</p>', '<p> n’est pas fermée'],
    ["<div title='", 'n’est pas fermé avant la ligne vide'],
    ['<!-- jamais fermé', 'n’est pas fermé avant la ligne vide'],
  ])('refuses %j', (markdown, message) => {
    expect(errors(markdown).join()).toContain(message)
  })

  it('says where to close a tag: in the text, or among the blocks', () => {
    expect(problems('Texte <kbd>a')[0]?.hint).toContain('dans le même paragraphe')
    expect(problems('<p>\n\nTexte')[0]?.hint).toContain('au même retrait')
    expect(problems('Texte\n\n</p>')[0]?.hint).toContain('au même retrait')
  })

  it('does not tell again the end of a tag that it refuses', () => {
    expect(errors('<B>x</b> et <KBD>y</kbd>')).toHaveLength(2)
  })

  it('tells one mistake once', () => {
    expect(errors('<b><i>a</b></i>')).toHaveLength(1)
    expect(errors('Texte <b> suite\n\nAutre **texte**.')).toHaveLength(1)
  })
})

it('gives the line and the signs of each problem', () => {
  const found = problems('<p>\n<kbd\n  onclick="x">a</kbd>\n<nom>\n</p>')
  expect(found.map(({ lineOffset, near }) => [lineOffset, near])).toEqual([
    [2, 'onclick="x">a</kbd>'],
    [3, '<nom>'],
  ])
})
