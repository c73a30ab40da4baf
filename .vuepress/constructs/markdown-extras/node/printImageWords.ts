import type { MarkdownIt, StateCore } from 'markdown-it'
import { printApostrophes } from '../../../lib/printApostrophes.ts'

/**
 * markdown-it extension: what an image says, to those who do not see it and in its bubble, is printed as the rest of
 * the page. Its author types the apostrophe of the keyboard there, where the checks of the text do not look.
 */
export const printImageWords = (md: MarkdownIt): void => {
  md.core.ruler.push('image_words', ({ tokens }: StateCore) => {
    for (const image of tokens.flatMap(({ children }) => children ?? [])) {
      if (image.type !== 'image') continue
      for (const word of image.children ?? [])
        if (word.type === 'text') word.content = printApostrophes(word.content)
      const title = image.attrGet('title')
      if (title !== null) image.attrSet('title', printApostrophes(title))
    }
  })
}
