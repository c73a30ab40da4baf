import { expect, it } from 'vitest'
import { createForeignChain } from './support/createForeignChain.ts'

const chain = createForeignChain()

const read = (file: string, markdown: string) => {
  const env: { filePathRelative: string; title?: string } = { filePathRelative: file }
  const html = chain.render(markdown, env)
  return { titles: [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, text]) => text), env }
}

it.each([
  // The name of the header is shown, as text.
  ['---\ntitle: Un <b> & deux\n---\n\n### Suite\n', ['Un &lt;b&gt; &amp; deux']],
  ['---\ntitle: Un\n---\n\n# Deux\n', ['Deux']],
  ['---\ntitle: Un\n---\n\n<h1 align="center">Deux</h1>\n', ['Deux']],
  ['---\ntitle: Un\nhome: true\n---\n\nTexte.\n', []],
  ['---\ntitle: Un\nhero: {}\n---\n\nTexte.\n', []],
  ['Texte.\n', []],
])('a page shows one title: %j', (markdown, titles) => {
  expect(read('g/page.md', markdown).titles).toEqual(titles)
})

it.each([
  ['g/02-ma_page.md', '## Suite\n', 'Ma page'],
  ['g/README.md', '<h1>Titre</h1>\n', 'G'],
  ['g/a.md', '# Titre\n', 'Titre'],
  ['README.md', 'Texte.\n', ''],
])('a page that names itself nowhere is called as its file is: %s', (file, markdown, title) => {
  expect(read(file, markdown).env.title).toBe(title)
})
