import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { packCodes } from '../shared/communes/packCodes.ts'
import type { PackedCommunes } from '../shared/communes/types.ts'

const PACKAGE = '@etalab/decoupage-administratif'

/** Year of the list that each major version of the package holds: it says it nowhere else. */
const YEARS: Readonly<Record<string, number>> = { '6': 2026 }

interface Commune {
  code: string
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  /** Of a current commune. */
  anciensCodes?: string[]
  codesPostaux?: string[]
  /** Of a part. */
  chefLieu?: string
  commune?: string
}

const require = createRequire(import.meta.url)
const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`${PACKAGE}/${file}`), 'utf8'))

const group = (pairs: readonly (readonly [string, string])[]): Record<string, string> => {
  const groups = new Map<string, string[]>()
  for (const [code, other] of pairs) groups.set(code, [...(groups.get(code) ?? []), other])
  return Object.fromEntries([...groups].map(([code, others]) => [code, others.sort().join(' ')]))
}

const reduceList = (year: number, communes: readonly Commune[]): PackedCommunes => {
  const current = communes.filter(({ type }) => type === 'commune-actuelle')
  const codes = new Set(current.map(({ code }) => code))
  const postcodes = new Set(communes.flatMap(({ codesPostaux = [] }) => codesPostaux))
  const parts = communes.flatMap(({ code, chefLieu, commune }): [string, string][] => {
    const whole = chefLieu ?? commune
    return whole && !codes.has(code) ? [[whole, code]] : []
  })
  const isPart = new Set(parts.map(([, code]) => code))
  const old = current.flatMap(({ code, anciensCodes = [] }) =>
    anciensCodes
      .filter((other) => !codes.has(other) && !isPart.has(other))
      .map((other): [string, string] => [code, other]),
  )
  return {
    year,
    current: packCodes(codes),
    postcodes: packCodes([...postcodes].filter((code) => !codes.has(code))),
    old: group(old),
    parts: group(parts),
  }
}

/**
 * The list of communes of the package, reduced to codes: what the site publishes for the verification.
 *
 * @throws Error when the package has a version whose year is not known
 */
export const packCommunes = (): PackedCommunes => {
  const { version } = readJson('package.json') as { version: string }
  const year = YEARS[version.split('.')[0]!]
  if (year === undefined)
    throw new Error(`L’année de la liste des communes de ${PACKAGE} ${version} n’est pas connue.`)
  return reduceList(year, readJson('data/communes.json') as Commune[])
}
