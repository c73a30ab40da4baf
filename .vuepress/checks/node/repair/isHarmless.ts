import { applyFixes } from '../applyFixes.ts'
import type { Fix } from '../Rule.ts'
import { isProseText } from '../../../model/source/collectFrontMatterBlocks.ts'
import type { SourcePage } from '../../../model/source/parsePage.ts'
import { readMachineParts } from './readMachineParts.ts'

/** Keys of the header with their values, prose left out: a repair may change its typography only. */
const readHeader = ({ frontMatter }: SourcePage): string => {
  const prose = new Set(
    frontMatter.texts.filter(isProseText).map(({ path }) => JSON.stringify(path)),
  )
  const walk = (value: unknown, path: (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]))
    if (value !== null && typeof value === 'object')
      return Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])])
    return typeof value === 'string' && prose.has(JSON.stringify(path)) ? 'prose' : value
  }
  return JSON.stringify([frontMatter.errors.length, walk(frontMatter.data, [])])
}

const readContainers = ({ scan }: SourcePage): string =>
  JSON.stringify(scan.containers.map(({ colons, name }) => [colons, name]))

/** What an address becomes by the repairs that were meant for it, those wholly inside of it. */
const repairAddress = (url: string, offset: number, fixes: readonly Fix[]): string =>
  applyFixes(
    url,
    fixes
      .filter(({ start, end }) => start >= offset && end <= offset + url.length && end > start)
      .map((fix) => ({ ...fix, start: fix.start - offset, end: fix.end - offset })),
  )

/** Addresses that repairs were meant for, and what they become. */
const readMeant = ({ addresses }: SourcePage, fixes: readonly Fix[]): Map<string, string> =>
  new Map(
    addresses.flatMap(({ url, urlOffset }) =>
      urlOffset === null ? [] : [[url, repairAddress(url, urlOffset, fixes)]],
    ),
  )

/** Whether the items of a list are all in another one, in the same order. */
const isWithin = (items: readonly string[], others: readonly string[]): boolean => {
  let found = 0
  for (const other of others) if (other === items[found]) found += 1
  return found === items.length
}

/**
 * Whether repairs changed nothing but what they were meant to: the keys of the header and the values
 * that are not prose, containers, code and tags are the same; no anchor of a heading nor address is lost,
 * but the addresses that a repair was meant for. A repair may add some: `##Titre` becomes a heading,
 * `(texte)[adresse]` a link. Pure.
 *
 * @param before - the page as it was, that the offsets of `fixes` count in
 * @param after - the same page once repaired
 */
export const isHarmless = (
  before: SourcePage,
  after: SourcePage,
  fixes: readonly Fix[],
): boolean => {
  if (readHeader(before) !== readHeader(after)) return false
  if (readContainers(before) !== readContainers(after)) return false
  const meant = readMeant(before, fixes)
  const was = readMachineParts(before)
  const is = readMachineParts(after)
  const addresses = was.addresses.map((url) => meant.get(url) ?? url)
  return (
    JSON.stringify(was.code) === JSON.stringify(is.code) &&
    isWithin(was.anchors, is.anchors) &&
    isWithin(addresses, is.addresses)
  )
}
