import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { pageAddress } from '../../model/site/pageAddress.ts'

export interface MovedAnchorsOptions {
  /** `moved` of the ledger: `/page/#old` → `/page/#new`. */
  moved: Readonly<Record<string, string>>
}

interface PageEnv {
  filePathRelative?: string | null
  frontmatter?: Record<string, unknown>
}

/** Old anchors of a page by the heading that replaces them. */
const readMovedOf = (
  address: string,
  moved: Readonly<Record<string, string>>,
): Map<string, string[]> => {
  const byHeading = new Map<string, string[]>()
  for (const [from, to] of Object.entries(moved)) {
    if (!from.startsWith(`${address}#`) || !to.startsWith(`${address}#`)) continue
    const heading = to.slice(address.length + 1)
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), from.slice(address.length + 1)])
  }
  return byHeading
}

const createTarget = (state: StateCore, id: string): [Token, Token] => {
  const open = new state.Token('moved_anchor_open', 'span', 1)
  open.attrSet('id', id)
  return [open, new state.Token('moved_anchor_close', 'span', -1)]
}

/**
 * markdown-it extension: a heading that changed its name still answers to the old one, so that links
 * from elsewhere land where they did. What follows `#` never reaches a server: it cannot be redirected.
 */
export const keepMovedAnchors = (md: MarkdownIt, { moved }: MovedAnchorsOptions): void => {
  md.core.ruler.push('moved_anchors', (state) => {
    const { filePathRelative, frontmatter } = state.env as PageEnv
    if (!filePathRelative) return
    const anchors = readMovedOf(pageAddress(filePathRelative, frontmatter?.permalink), moved)
    if (anchors.size === 0) return
    for (const [index, token] of state.tokens.entries()) {
      const old = token.type === 'heading_open' && anchors.get(token.attrGet('id') ?? '')
      if (old)
        state.tokens[index + 1]?.children?.unshift(...old.flatMap((id) => createTarget(state, id)))
    }
  })
}
