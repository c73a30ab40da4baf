import { rm } from 'node:fs/promises'
import path from 'node:path'
import { measureProcess, type ProcessMeasure } from './measureProcess.ts'
import type { Peer } from './Peer.ts'

export interface BuildMeasure extends ProcessMeasure {
  /** Folder of the built site, absolute. */
  site: string
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!

/**
 * Builds from nothing, `runs` times.
 *
 * @returns the median of each figure
 * @throws ProcessFailure as soon as one build fails
 */
export const measureBuild = async (
  peer: Peer,
  { dir, source, runs }: { dir: string; source: string; runs: number },
): Promise<BuildMeasure> => {
  const site = path.join(dir, peer.output)
  const measures: ProcessMeasure[] = []
  for (let run = 0; run < runs; run++) {
    for (const folder of [peer.output, ...peer.caches])
      await rm(path.resolve(dir, folder), { recursive: true, force: true })
    measures.push(
      await measureProcess({
        command: process.execPath,
        args: peer.build({ dir, source, output: site }),
        cwd: dir,
        env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
        log: path.join(dir, 'build.log'),
      }),
    )
  }
  return {
    site,
    elapsed: median(measures.map(({ elapsed }) => elapsed)),
    user: median(measures.map(({ user }) => user)),
    peakBytes: median(measures.map(({ peakBytes }) => peakBytes)),
  }
}
