import type { MarkdownIt, Token } from 'markdown-it'
import { PLAIN } from '../shared/names.ts'
import { readCodeTitle } from '../shared/readCodeTitle.ts'

/**
 * markdown-it extension: a block of code shows above it the title, or the name of the file, that Docusaurus, MkDocs,
 * Hugo, VitePress and others write after its language. It becomes a container of ours, wherever it is: in a list, in a
 * quotation, in a text that is included.
 */
export const codeTitlesMarkdown = (md: MarkdownIt): void => {
  md.core.ruler.after('block', 'code_titles', (state) => {
    state.tokens = state.tokens.flatMap((token): Token[] => {
      const title = token.type === 'fence' ? readCodeTitle(token.info) : ''
      if (!title) return [token]
      const [open, close] = ([1, -1] as const).map((nesting) => {
        const side = nesting === 1 ? 'open' : 'close'
        const container = new state.Token(`container_${PLAIN}_${side}`, 'div', nesting)
        return Object.assign(container, { block: true, level: token.level, map: token.map })
      })
      open!.info = `${PLAIN} ${title}`
      open!.markup = ':::'
      token.level += 1
      return [open!, token, close!]
    })
  })
}
