import type { MarkdownIt } from 'markdown-it'
import type { ValuesMarkdownOptions } from '../../values/node/valuesMarkdown.ts'
import { CHECKLIST_LABEL, type ChecklistLabelMeta, renderChecklists } from './renderChecklists.ts'

/** What it says beside the button depends on the device: the script that shows it writes it. */
const CLEAR_BUTTON =
  '<p class="checklist-clear" hidden><button type="button" data-action="clear-checklist">Tout effacer</button></p>'

/** markdown-it extension: `- [ ] texte` is a box that readers may tick. */
export const checklistMarkdown = (md: MarkdownIt, { values }: ValuesMarkdownOptions): void => {
  md.core.ruler.after('block', 'checklists', (state) => {
    renderChecklists(state, values())
  })

  md.renderer.rules[`${CHECKLIST_LABEL}_open`] = (tokens, index) => {
    const { id, checked } = tokens[index]!.meta as ChecklistLabelMeta
    return `<label><input type="checkbox" id="${id}"${checked ? ' checked' : ''}> `
  }
  md.renderer.rules.checklist_close = (tokens, index, options, _env, self) =>
    `${self.renderToken(tokens, index, options)}${CLEAR_BUTTON}\n`
}
