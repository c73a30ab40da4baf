/** What stands for the settings of a chart where it is read as Markdown. */
export interface ChartText {
  /** Lines of the settings: the first, and that after the last; 0-based, from the end of the front matter. */
  lines: readonly [start: number, end: number]
  markdown: string
}

interface ChartEnv {
  chartTexts?: ChartText[]
}

/** Notes the text of a chart in markdown-it's environment, from which `page.markdownEnv` comes. */
export const noteChartText = (env: ChartEnv, text: ChartText): void => {
  env.chartTexts ??= []
  env.chartTexts.push(text)
}

/** Puts the texts of charts in place of their settings. */
export const replaceChartSettings = (body: string, env: ChartEnv = {}): string => {
  const lines = body.split('\n')
  // From the last: what is replaced moves what follows.
  const texts = [...(env.chartTexts ?? [])].sort((a, b) => b.lines[0] - a.lines[0])
  for (const {
    lines: [start, end],
    markdown,
  } of texts)
    lines.splice(start, end - start, ...markdown.split('\n'), '')
  return lines.join('\n')
}
