import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CHROMIUM, CHROMIUM_FLAGS } from './launchChromium.ts'
import { median } from './measureBuild.ts'
import { measureProcess } from './measureProcess.ts'
import { serveSite } from './serveSite.ts'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export interface LighthouseMeasure {
  /** From 0 to 1, in the order of `CATEGORIES`. */
  scores: number[]
  /** Largest contentful paint and total blocking time, in milliseconds. */
  lcp: number
  tbt: number
  cls: number
}

interface Report {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { numericValue?: number }>
}

const readReport = ({ categories, audits }: Report): LighthouseMeasure => ({
  scores: CATEGORIES.map((name) => categories[name]?.score ?? 0),
  lcp: audits['largest-contentful-paint']!.numericValue!,
  tbt: audits['total-blocking-time']!.numericValue!,
  cls: audits['cumulative-layout-shift']!.numericValue!,
})

/**
 * Runs Lighthouse as on a mid-range phone, its default.
 *
 * @param dir - folder where `lighthouse` is installed
 * @returns the median of each figure
 */
export const measureLighthouse = async (
  root: string,
  address: string,
  { dir, runs }: { dir: string; runs: number },
): Promise<LighthouseMeasure> => {
  const server = await serveSite(root)
  const file = path.join(dir, 'report.json')
  const measures: LighthouseMeasure[] = []
  try {
    for (let run = 0; run < runs; run++) {
      await measureProcess({
        command: process.execPath,
        args: [
          path.join(dir, 'node_modules/lighthouse/cli/index.js'),
          server.url + address,
          '--quiet',
          '--output=json',
          `--output-path=${file}`,
          `--only-categories=${CATEGORIES.join(',')}`,
          `--chrome-flags=--headless=new ${CHROMIUM_FLAGS.join(' ')}`,
        ],
        cwd: dir,
        env: { ...process.env, CHROME_PATH: CHROMIUM },
        log: path.join(dir, 'lighthouse.log'),
      })
      measures.push(readReport(JSON.parse(await readFile(file, 'utf8')) as Report))
    }
  } finally {
    server.close()
  }
  return {
    scores: CATEGORIES.map((_, i) => median(measures.map(({ scores }) => scores[i]!))),
    lcp: median(measures.map(({ lcp }) => lcp)),
    tbt: median(measures.map(({ tbt }) => tbt)),
    cls: median(measures.map(({ cls }) => cls)),
  }
}
