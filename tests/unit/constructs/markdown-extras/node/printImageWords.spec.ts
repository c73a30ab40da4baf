import MarkdownIt from 'markdown-it'
import { expect, it } from 'vitest'
import { printImageWords } from '../../../../../.vuepress/constructs/markdown-extras/node/printImageWords.ts'

const render = (source: string): string => new MarkdownIt().use(printImageWords).render(source)

it('prints the apostrophes of what an image says, in a link and in a table too', () => {
  const image = `![L'arbre **d'ici**, 'nu'](a.png "Vu d'en bas")`
  const printed = `alt="L’arbre d’ici, 'nu'" title="Vu d’en bas"`
  for (const source of [image, `[${image}](/b/)`, `| a |\n|---|\n| ${image} |`])
    expect(render(source)).toContain(printed)
})

it('leaves the address and the text around alone', () => {
  expect(render("![a](l'a.png) l'eau")).toBe(`<p><img src="l'a.png" alt="a"> l'eau</p>\n`)
})
