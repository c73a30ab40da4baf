import type { MarkdownIt } from 'markdown-it'
import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { type ToolSources, useTool } from '../../tools/node/useTool.ts'
import { publishData } from '../../tools/node/publishData.ts'
import { KEPT_KEY } from '../../tools/shared/keptKey.ts'
import type { DeadlineData } from '../shared/types.ts'
import { readDeadlines } from './readDeadlines.ts'

/** Said within the form: without it, on paper or in a book, there is nothing to choose. */
const INSTRUCTIONS =
  '<p class="tool-wide">Choisissez votre situation et donnez une date. Le calcul se fait sur votre appareil\u00a0; rien n’est envoyé, et il fonctionne sans connexion une fois la page gardée.</p>'

/** Dates are asked once a situation is chosen: each has its own. Browsers put back none, as in the form of duties. */
const renderForm = ({ situations }: DeadlineData, rules: string): string => {
  const options = situations.map(
    ({ id, title }) => `<option value="${id}">${escapeHtml(title)}</option>`,
  )
  return [
    `<form class="tool-form needs-script" aria-label="Vos dates" autocomplete="off" data-island="tools" data-tool="deadlines" data-kept="${KEPT_KEY}" ${rules}>`,
    INSTRUCTIONS,
    `<div class="tool-field tool-wide"><label for="champ-situation">Votre situation</label><select id="champ-situation" name="situation" required><option value="">Choisissez</option>${options.join('')}</select></div>`,
    '<div class="tool-actions tool-wide"><button type="submit">Calculer</button></div>',
    '</form>',
    '<div class="tool-result" tabindex="-1" hidden></div>',
  ].join('')
}

/** markdown-it extension: `::: delais ./delais.yml`, the dates of the steps of a situation. */
export const deadlinesMarkdown = (md: MarkdownIt, sources: ToolSources): void => {
  useTool(md, {
    name: 'delais',
    files: 1,
    ...sources,
    render: ([file], env, cite) => {
      const data = readDeadlines(file!.text, cite)
      return renderForm(data, publishData(file!.name, data, env, sources.dataFiles))
    },
  })
}
