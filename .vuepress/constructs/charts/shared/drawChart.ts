import { drawBars } from './drawBars.ts'
import { drawCurve } from './drawCurve.ts'
import { drawMap } from './drawMap.ts'
import { element } from './element.ts'
import type { Chart, ChartForm, Drawing } from './types.ts'

const FORMS: Readonly<Record<ChartForm, (chart: Chart) => Drawing>> = {
  barres: drawBars,
  courbe: drawCurve,
  carte: drawMap,
}

/**
 * Draws a chart as one inline SVG, without script. Colours are those of the page, by the classes `chart-…`:
 * in both modes, and on paper.
 */
export const drawChart = (chart: Chart): string => {
  const { body, width, height, summary } = FORMS[chart.form](chart)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      // Where there is no style sheet, as in some readers of books: the classes win where there is one.
      fill: 'currentColor',
      'font-size': 14,
      role: 'img',
      'aria-label': `${summary} Les valeurs sont dans le tableau qui suit.`,
    },
    body,
  )
}
