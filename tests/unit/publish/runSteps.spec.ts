import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Output } from '../../../.vuepress/publish/createOutput.ts'
import { runSteps } from '../../../.vuepress/publish/runSteps.ts'
import type { PlacedStep } from '../../../.vuepress/publish/Step.ts'
import type { StepName } from '../../../.vuepress/publish/writtenAddresses.ts'
import { fakeApp, fakePage } from './exports/support/fakeApp.ts'

const step = (
  name: StepName,
  addresses: string[],
  write: (output: Output) => void = () => {},
): PlacedStep => ({
  name,
  reason: 'test',
  addresses: () => addresses,
  write: (_app, output) => write(output),
})

const site = () =>
  fakeApp([
    fakePage({ file: 'a.md', path: '/a/', title: 'A' }),
    fakePage({ file: null, path: '/epub/a/', title: 'A page that nothing has kept from here' }),
  ])
const run = (...steps: PlacedStep[]) => runSteps(site().app, steps)

describe('runSteps', () => {
  it('writes what steps have declared, in their order', async () => {
    const { app, dest } = site()
    const started: string[] = []
    await runSteps(
      app,
      [
        step('feeds', ['/atom.xml'], (output) => output.write('/atom.xml', 'un')),
        step('print', ['/imprimer/a/'], (output) =>
          output.write('/imprimer/a/', `${output.read('/atom.xml')!.toString()} deux`),
        ),
      ],
      ({ name }) => started.push(name),
    )
    expect(started).toEqual(['feeds', 'print'])
    expect(readFileSync(path.join(dest, 'imprimer/a/index.html'), 'utf8')).toBe('un deux')
  })

  it('refuses what a step has not declared', async () => {
    const late = step('feeds', ['/atom.xml'], (output) => output.write('/rss.xml', ''))
    await expect(run(late)).rejects.toThrow('step feeds writes /rss.xml')
  })

  it.each<[string, PlacedStep[], string]>([
    [
      'reserved for another step',
      [step('feeds', ['/guides.json'])],
      'is not reserved for step feeds',
    ],
    ['that any page may have', [step('data', ['/guide/'])], 'is not reserved for step data'],
    ['of a page', [step('books', ['/epub/a/'])], 'is that of a page'],
    [
      'of another step',
      [step('copies', ['/llms.txt']), step('copies', ['/x.md', '/llms.txt'])],
      'is that of step copies',
    ],
  ])('refuses, before anything is written, an address %s', async (_what, steps, message) => {
    let hasWritten = false
    const first = step('offline', ['/sw.js'], () => {
      hasWritten = true
    })
    await expect(run(first, ...steps)).rejects.toThrow(message)
    expect(hasWritten).toBe(false)
  })

  it('gives null for a file that is not there', async () => {
    const seen: unknown[] = []
    await run(step('policy', ['/_headers'], ({ read }) => seen.push(read('/_headers'))))
    expect(seen).toEqual([null])
  })
})
