import { isPattern } from './readRedirects.ts'
import type { Site } from './createSite.ts'

/**
 * Every address and heading anchor ever published, in `addresses.json`: anchors by address, and
 * where the anchors that left have gone. People keep links; the ledger keeps the promise.
 */
export interface Ledger {
  /** Path of the file relative to the folder checked. */
  file: string
  addresses: Record<string, string[]>
  /** `/guide/page/#ancienne` → `/guide/page/#nouvelle`, or an empty text when nothing replaces it. */
  moved: Record<string, string>
  /** 1-based line of each address in the file. */
  lines: Record<string, number>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readLines = (json: string): Record<string, number> =>
  Object.fromEntries(
    json.split('\n').flatMap((line, index) => {
      const address = /^\s*"(\/[^"#]*)":/.exec(line)?.[1]
      return address ? [[address, index + 1]] : []
    }),
  )

const KEYS = new Set(['$schema', 'addresses', 'moved'])

/** What is wrong with the text of `addresses.json`, and the line of it. */
export interface LedgerProblem {
  file: string
  line: number
  message: string
  suggestion: string
}

const lineOfKey = (json: string, key: string): number =>
  json.slice(0, Math.max(0, json.indexOf(JSON.stringify(key)))).split('\n').length

/**
 * Says why a ledger cannot be read, or holds what nobody reads: a mistake there would let published
 * addresses disappear without a word.
 */
export const checkLedgerFile = (json: string, file: string): LedgerProblem[] => {
  if (!parseLedger(json, file))
    return [
      {
        file,
        line: 1,
        message:
          'Le registre des adresses ne se lit pas : plus rien ne protège les adresses publiées.',
        suggestion: 'Rétablissez le fichier depuis Git, puis lancez « npm run addresses ».',
      },
    ]
  return Object.keys(JSON.parse(json) as object)
    .filter((key) => !KEYS.has(key))
    .map((key) => ({
      file,
      line: lineOfKey(json, key),
      message: `Le registre des adresses ne connaît pas « ${key} ».`,
      suggestion: 'Gardez « addresses » et « moved », et retirez cette clé.',
    }))
}

/** Reads the text of `addresses.json`; null when it is not a ledger. */
export const parseLedger = (json: string, file: string): Ledger | null => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  if (!isRecord(value) || !isRecord(value.addresses)) return null
  const moved = isRecord(value.moved) ? value.moved : {}
  return {
    file,
    addresses: Object.fromEntries(
      Object.entries(value.addresses).map(([address, anchors]) => [
        address,
        Array.isArray(anchors) ? anchors.map(String) : [],
      ]),
    ),
    moved: Object.fromEntries(Object.entries(moved).map(([from, to]) => [from, String(to)])),
    lines: readLines(json),
  }
}

/** The main title is the top of its page: its anchor leads nowhere that the address does not. */
const listAnchors = (page: Site['pages'][number]): string[] => {
  const mainTitles = page.headings.filter(({ depth }) => depth === 1).map(({ id }) => id)
  return [...(page.anchors ?? [])].filter((id) => id !== '' && !mainTitles.includes(id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The ledger with the addresses and anchors of today added, those of pages that readers see. Nothing is ever taken away: that is
 * what the ledger is for. Old addresses that are redirected are kept too, so that they stay so.
 */
export const updateLedger = (site: Site): Pick<Ledger, 'addresses' | 'moved'> => {
  const addresses = new Map(
    Object.entries(site.ledger?.addresses ?? {}).map(([address, ids]) => [address, new Set(ids)]),
  )
  const add = (address: string, ids: readonly string[]): void => {
    const known = addresses.get(address) ?? new Set()
    for (const id of ids) known.add(id)
    addresses.set(address, known)
  }
  for (const page of site.pages)
    if (page.publication.state === 'published') add(page.address, listAnchors(page))
  for (const { from } of site.redirects) if (!isPattern(from)) add(from, [])
  return {
    addresses: Object.fromEntries(
      [...addresses]
        .sort(([a], [b]) => compare(a, b))
        .map(([address, ids]) => [address, [...ids].sort(compare)]),
    ),
    moved: site.ledger?.moved ?? {},
  }
}
