import type { MarkdownIt } from 'markdown-it'
import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { type ToolSources, useTool } from '../../tools/node/useTool.ts'
import { publishData } from '../../tools/node/publishData.ts'
import { KEPT_KEY } from '../../tools/shared/keptKey.ts'
import type { DutyData } from '../shared/types.ts'
import { readDuties } from './readDuties.ts'

const NUMBERS = [
  ['habitants', 'Habitants', 'numeric'],
  ['agents', 'Agents ou salariés, en équivalent temps plein', 'decimal'],
] as const

/** Lines of the table are for the table alone. */
export const listRules = (data: DutyData): DutyData => ({
  ...data,
  organisations: data.organisations.map((organisation) => ({ ...organisation, rows: [] })),
})

/**
 * The form is a real one: sent before the script is there, its address says what was chosen. Browsers put nothing
 * back in it: a choice of theirs, without its numbers, would pass for one of a reader who was faster than the script.
 */
const renderForm = (data: DutyData, rules: string): string => {
  const options = data.organisations.map(
    ({ id, name }) => `<option value="${id}">${escapeHtml(name)}</option>`,
  )
  const numbers = NUMBERS.map(
    ([name, label, keys]) =>
      `<div class="tool-field"><label for="champ-${name}">${label}</label><input id="champ-${name}" name="${name}" inputmode="${keys}" maxlength="30"></div>`,
  )
  return [
    `<form class="tool-form needs-script" aria-label="Vos obligations" autocomplete="off" data-island="tools" data-tool="duties" data-kept="${KEPT_KEY}" ${rules}>`,
    `<div class="tool-field tool-wide"><label for="champ-type">Votre organisme</label><select id="champ-type" name="type" required><option value="">Choisissez</option>${options.join('')}</select></div>`,
    ...numbers,
    '<div class="tool-actions tool-wide"><button type="submit">Voir mes obligations</button></div>',
    '</form>',
    '<div class="tool-result" tabindex="-1" hidden></div>',
  ].join('')
}

/** markdown-it extension: `::: devoirs ./devoirs.yml`, the duties of the organisation that a reader chooses. */
export const dutiesMarkdown = (md: MarkdownIt, sources: ToolSources): void => {
  useTool(md, {
    name: 'devoirs',
    files: 1,
    ...sources,
    render: ([file], env, cite) => {
      const data = readDuties(file!.text, cite, env.base)
      return renderForm(data, publishData(file!.name, listRules(data), env, sources.dataFiles))
    },
  })
}
