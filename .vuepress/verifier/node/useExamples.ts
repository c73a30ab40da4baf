import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { findContainers } from '../../constructs/callouts/node/findContainers.ts'
import { escapeHtml } from '../../lib/escapeHtml.ts'

const EXAMPLE = 'verifier_example'

const isExample = (token: Token): boolean =>
  token.type === 'link_open' && /\.csv$/.test(token.attrGet('href') ?? '')

/** The words of a link, from its opening tag to its end. */
const readLabel = (link: readonly Token[]): string => link.map(({ content }) => content).join('')

const createButton = (state: StateCore, label: string): Token => {
  const button = new state.Token(EXAMPLE, '', 0)
  button.meta = label
  return button
}

const addButtons = (state: StateCore, children: readonly Token[]): Token[] => {
  let start: number | undefined
  return children.flatMap((token, index) => {
    if (isExample(token)) start = index
    if (token.type !== 'link_close' || start === undefined) return [token]
    const label = readLabel(children.slice(start, index))
    start = undefined
    return [token, createButton(state, label)]
  })
}

const renderButton = (label: string): string =>
  `<button type="button" class="verifier-example needs-script" data-island="verifier" data-do="example" aria-label="${escapeHtml(`Vérifier cet exemple\u00a0: ${label}`)}">Vérifier cet exemple</button>`

/**
 * Puts after each link to a CSV of `::: verifier` a button that verifies it: a reader without a file sees what the
 * tool does. It is in the page from the start, so that nothing moves when the script comes.
 */
export const useExamples = (md: MarkdownIt): void => {
  md.core.ruler.after('inline', EXAMPLE, (state) => {
    for (const { inside } of findContainers(state.tokens, 'verifier'))
      for (const inline of inside)
        if (inline.children) inline.children = addButtons(state, inline.children)
  })
  md.renderer.rules[EXAMPLE] = (tokens, index) => renderButton(String(tokens[index]!.meta))
}
