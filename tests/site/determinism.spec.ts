import { expect, test } from '@playwright/test'
import { buildSite, writeGuides } from './support/buildFixture.ts'
import { readDigests } from './support/readDigests.ts'

const GUIDES = {
  'README.md': '---\nhome: true\ntitle: Accueil\n---\n',
  'jardin/README.md': '---\ntitle: Le jardin\n---\n\n# Introduction\n\n![Un plan](./plan.svg)\n',
  'jardin/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>',
  'jardin/1-semer.md':
    '---\nverifiedOn: 2025-01-31\nsources:\n  - Un almanach\n---\n\n# Semer\n\nAu printemps, voir [arroser](./2-arroser.md).\n',
  'jardin/2-arroser.md':
    '# Arroser\n\n::: chronologie\n- **1er mars 2025** : premier arrosage\n- **31 décembre 2025** : dernier arrosage\n:::\n\n```js\nconst eau = 1\n```\n',
}

/** Runs `use` with other environment variables, then puts back those that were there. */
const withEnv = async <T>(env: Record<string, string>, use: () => Promise<T>): Promise<T> => {
  const before = { ...process.env }
  Object.assign(process.env, env)
  try {
    return await use()
  } finally {
    process.env = before
  }
}

/** A module that moves the clock of the process that loads it. */
const shiftClock = (hours: number): string =>
  `data:text/javascript,${encodeURIComponent(`
    const shift = ${hours} * 3600000
    const RealDate = Date
    globalThis.Date = class extends RealDate {
      constructor(...args) { args.length ? super(...args) : super(RealDate.now() + shift) }
      static now() { return RealDate.now() + shift }
    }`)}`

test('another machine, in another time zone, language and season, gives the same bytes', async () => {
  test.setTimeout(240_000)
  const here = await buildSite(await writeGuides(GUIDES))
  const there = await withEnv(
    {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${shiftClock(24 * 200 + 11)}`,
    },
    async () => buildSite(await writeGuides(GUIDES)),
  )
  expect([here.code, there.code], here.output + there.output).toEqual([0, 0])
  expect(Object.keys(readDigests(here.dest)).length).toBeGreaterThan(8)
  expect(readDigests(there.dest)).toEqual(readDigests(here.dest))
})
