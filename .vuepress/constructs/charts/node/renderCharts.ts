import type { StateCore, Token } from 'markdown-it'
import { createTitleTokens } from '../../callouts/node/createTitleTokens.ts'
import { type ContainerRange, findContainers } from '../../callouts/node/findContainers.ts'
import { readContainerInfo } from '../../callouts/shared/readContainerInfo.ts'
import { type List, readLists } from '../../decision/node/readLists.ts'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { drawChart } from '../shared/drawChart.ts'
import type { Chart, ReadDataFile } from '../shared/types.ts'
import { noteChartText } from './chartTexts.ts'
import { loadChart } from './loadChart.ts'
import { type ChartProblem, readOptions } from './readOptions.ts'
import { writeTable } from './writeTable.ts'

const readChart = (
  list: List | undefined,
  title: string,
  line: number,
  readFile: ReadDataFile,
): { chart: Chart } | { problems: ChartProblem[] } => {
  if (!title)
    return {
      problems: [
        {
          bodyLine: line,
          problem: 'ce graphique n’a pas de titre.',
          hint: 'Écrivez après « ::: graphique » la phrase que le lecteur doit en retenir.',
        },
      ],
    }
  const read = readOptions(list?.items ?? [], line)
  if ('problems' in read) return read
  const loaded = loadChart(read.options, readFile)
  if ('chart' in loaded) return loaded
  return { problems: loaded.problems.map((problem) => placeProblem(problem, list, line)) }
}

/** A problem of the data is shown at the option that names what is wrong, where there is one. */
const placeProblem = (
  problem: Omit<ChartProblem, 'bodyLine'>,
  list: List | undefined,
  line: number,
): ChartProblem => {
  const { near } = problem
  const item = near ? list?.items.find(({ text }) => text.includes(near)) : undefined
  return { ...problem, bodyLine: item?.line ?? line }
}

/** Tokens of a Markdown that stands in the container as if its author had written it. */
const parseInside = (state: StateCore, container: Token, markdown: string): Token[] => {
  const tokens: Token[] = []
  state.md.block.parse(markdown, state.md, state.env, tokens)
  for (const token of tokens) {
    token.level += container.level + 1
    // What a rule says of it is said of the line that opens the chart.
    if (token.map) token.map = container.map && [container.map[0], container.map[0] + 1]
  }
  return tokens
}

const renderChart = (
  state: StateCore,
  { open, container, inside }: ContainerRange,
  index: number,
  readFile: ReadDataFile,
): void => {
  const line = (container.map?.[0] ?? 0) + 1
  const [list] = readLists(inside, container.level + 1)
  const { title } = readContainerInfo(container.info)
  const read = readChart(list, title, line, readFile)
  container.tag = 'figure'
  container.attrSet('class', 'chart')
  if ('problems' in read) {
    for (const problem of read.problems)
      reportProblem(state.env as ProblemEnv, { rule: 'graphiques', ...problem })
    return
  }
  const id = `graphique-${index + 1}`
  container.attrSet('aria-labelledby', id)
  const drawing = new state.Token('chart', 'svg', 0)
  drawing.block = true
  drawing.level = container.level + 1
  drawing.content = drawChart(read.chart)
  const { unit } = read.chart
  const table = writeTable(read.chart)
  const lines = list?.open.map
  if (lines)
    noteChartText(state.env as object, {
      lines,
      markdown: [unit, table].filter(Boolean).join('\n\n'),
    })
  const className = 'chart-title'
  const shown = [
    ...createTitleTokens({ state, container, title, tag: 'p', className, id }),
    ...(unit
      ? createTitleTokens({ state, container, title: unit, tag: 'p', className: 'chart-unit' })
      : []),
    drawing,
    ...parseInside(state, container, table),
  ]
  const start = list ? open + 1 + inside.indexOf(list.open) : open + 1
  const count = list ? inside.indexOf(list.close) - inside.indexOf(list.open) + 1 : 0
  state.tokens.splice(start, count, ...shown)
}

/** Core rule: what stands in `::: graphique` after its list of settings, such as a source, follows the drawing. */
export const renderCharts =
  (readFile: ReadDataFile) =>
  (state: StateCore): void => {
    const containers = [...findContainers(state.tokens, 'graphique').entries()]
    for (const [, { end }] of containers) end.tag = 'figure'
    // From the last: what is inserted moves what follows.
    for (const [index, range] of containers.reverse()) renderChart(state, range, index, readFile)
  }
