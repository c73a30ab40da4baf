import type { MarkdownIt } from 'markdown-it'
import { useContainer } from '../../callouts/node/useContainer.ts'
import { renderEnlarge } from '../../../interface/renderEnlarge.ts'
import type { ReadDataFile } from '../shared/types.ts'
import { renderCharts } from './renderCharts.ts'

export interface ChartsOptions {
  readDataFile: ReadDataFile
  /** Words of the control that shows the drawing on the whole window. */
  enlarge: string
}

/**
 * markdown-it extension: `::: graphique Titre`, a list of settings that becomes a drawing of a data file,
 * with the table of what it shows. Stands before the rule of callouts, one of which holds that table.
 */
export const chartsMarkdown = (md: MarkdownIt, { readDataFile, enlarge }: ChartsOptions): void => {
  useContainer(md, 'graphique')
  md.core.ruler.after('block', 'charts', renderCharts(readDataFile))
  // Drawn by the site from escaped texts; braces would be code for Vue.
  md.renderer.rules.chart = (tokens, index) =>
    `${renderEnlarge(enlarge)}${tokens[index]!.content.replaceAll('{', '&#123;')}\n`
}
