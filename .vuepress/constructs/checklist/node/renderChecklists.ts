import type { StateCore, Token } from 'markdown-it'
import { replaceCitations } from '../../values/shared/citations.ts'
import type { ReferenceValue } from '../../values/shared/ReferenceValue.ts'
import { hashText } from '../../../lib/hashText.ts'

const BOX_RE = /^\[([ xX]?)\]\s+(?=\S)/

/** Types of the tokens that stand for the paragraph of a box. */
export const CHECKLIST_LABEL = 'checklist_label'

export interface ChecklistLabelMeta {
  id: string
  checked: boolean
}

/** Ids follow the text that is read: ticks stay on their lines when lines are added or moved. */
const createIdSource = (values: readonly ReferenceValue[]) => {
  const uses = new Map<string, number>()
  return (text: string): string => {
    const id = `check-${hashText(replaceCitations(text, values))}`
    const count = (uses.get(id) ?? 0) + 1
    uses.set(id, count)
    return count > 1 ? `${id}-${count}` : id
  }
}

/** Turns the paragraph that begins at `index` into the label of a box, if it starts with one. */
const readBox = (tokens: Token[], index: number, nextId: (text: string) => string): boolean => {
  const [paragraph, inline, close] = tokens.slice(index, index + 3)
  const box = BOX_RE.exec(inline?.content ?? '')
  if (paragraph?.type !== 'paragraph_open' || !inline || !close || !box) return false
  inline.content = inline.content.slice(box[0].length)
  const meta: ChecklistLabelMeta = { id: nextId(inline.content), checked: /x/i.test(box[1] ?? '') }
  Object.assign(paragraph, { type: `${CHECKLIST_LABEL}_open`, tag: 'label', hidden: false, meta })
  Object.assign(close, { type: `${CHECKLIST_LABEL}_close`, tag: 'label', hidden: false })
  return true
}

/**
 * Core rule before `inline`: a list whose lines begin with `[ ]` or `[x]` becomes a checklist.
 * The button that clears it is shown by the script that keeps the ticks; see `checklistIsland`.
 *
 * @param values - what the text may cite: `inline` has not put them there yet
 */
export const renderChecklists = (state: StateCore, values: readonly ReferenceValue[]): void => {
  const nextId = createIdSource(values)
  const lists: Token[] = []
  state.tokens.forEach((token, index) => {
    const list = lists.at(-1)
    if (/_list_open$/.test(token.type)) lists.push(token)
    else if (/_list_close$/.test(token.type)) {
      lists.pop()
      const isOuter = list?.meta?.checklist && !lists.some(({ meta }) => meta?.checklist)
      if (isOuter) token.type = 'checklist_close'
    } else if (token.type === 'list_item_open' && readBox(state.tokens, index + 1, nextId)) {
      if (!list || list.meta?.checklist) return
      list.meta = { checklist: true }
      list.attrJoin('class', 'checklist')
      list.attrSet('role', 'list')
      // The loader of `html-first` starts the script when a box is first used.
      list.attrSet('data-island', 'checklist')
    }
  })
}
