import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadNetlifyRules } from '../../tools/preview/node/loadNetlifyRules.ts'
import { matchRedirect } from '../../tools/preview/node/matchRedirect.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const DOCS = path.join(ROOT, 'docs')
/** Notes that the guides were written from: beside the repository where they are at hand, never in it. */
const SHEETS = path.join(ROOT, '../shared/facts')
const GUIDE_OF_SHEET = {
  algorithmes: 'algorithmes',
  'api-et-moissonnage': 'apis-geo',
  'codes-sources': 'logiciels',
  pseudonymisation: 'pseudonymisation',
  schemas: 'producteurs-schemas',
  utiliser: 'utiliser',
  obligations: 'obligations',
}

const old = readFileSync(path.join(ROOT, 'tests/__fixtures__/old-addresses.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

const ledger = JSON.parse(readFileSync(path.join(ROOT, 'addresses.json'), 'utf8')) as {
  addresses: Record<string, string[]>
}

const { redirects } = await loadNetlifyRules({
  configFile: path.join(ROOT, 'netlify.toml'),
  dest: path.join(ROOT, 'no-build'),
})

const isPage = (address: string): boolean =>
  address === '/' ? existsSync(path.join(DOCS, 'README.md')) : address.endsWith('/') && address in ledger.addresses

/** Where Netlify leads without looking at the built files: the page itself, or the redirect. */
const follow = (address: string): string | undefined => {
  const slashed = address.endsWith('/') ? address : `${address}/`
  if (isPage(slashed)) return slashed
  return matchRedirect({ rules: redirects, pathname: address, search: '', force: false })?.location
}

describe('an old address', () => {
  it.each(old)('%s leads to %s', (address, target) => {
    expect(follow(address!)).toBe(target)
  })

  it.each([...new Set(old.map(([, target]) => target!))])('target %s is a page or its section', (target) => {
    const [address = '', anchor] = target.split('#')
    expect(address === '/pdf/' || isPage(address)).toBe(true)
    if (anchor !== undefined) expect(ledger.addresses[address]).toContain(anchor)
  })
})

describe.skipIf(!existsSync(SHEETS))('a chapter planned', () => {
  it.each(Object.entries(GUIDE_OF_SHEET))('in the sheet %s is at /%s/', (sheet, guide) => {
    const table = /(?:^\|.*\n)+/m.exec(readFileSync(path.join(SHEETS, `${sheet}.md`), 'utf8'))?.[0]
    const slugs = Array.from(table!.matchAll(/^\| \d+ \| `([^`]+)`/gm), ([, slug]) => slug!)
    expect(slugs.length).toBeGreaterThanOrEqual(5)
    expect(slugs.filter((slug) => !isPage(`/${guide}/${slug}/`))).toEqual([])
  })
})
