import type { EuropeanReference } from './LegalReference.ts'
import { ELI_EXCEPTIONS } from './legalTexts.ts'

const EUROPEAN_RE =
  /^(directive|r[èe]glement(?: d'ex[ée]cution)?) (?:\((?:UE|CE|CEE)\) )?(?:n° ?)?(\d{1,4})\/(\d{1,5})(?:\/(UE|CE|CEE))?(?:,? art(?:\.|icle) ?(\d+(?:-\d+)*))?$/i
const YEAR_RE = /^(?:19|20)\d{2}$/

/** Since 2015 every act is written year first; before, regulations put the year last. */
const splitNumber = (first: string, second: string): { year: string; number: string } =>
  YEAR_RE.test(first) && !(YEAR_RE.test(second) && Number(first) < 2015)
    ? { year: first, number: second }
    : { year: second, number: first }

/** The treaty that an act was taken under, as its number spells it. */
const resolveTreaty = (year: number): string => {
  if (year >= 2010) return 'UE'
  return year >= 1994 ? 'CE' : 'CEE'
}

/** Reads `directive 2019/1024`, `directive 2003/98/CE`, `règlement 2023/138 art. 3`. */
export const parseEuropeanReference = (text: string): EuropeanReference | undefined => {
  const [, nature, first = '', second = '', suffix, article] = EUROPEAN_RE.exec(text) ?? []
  if (!nature) return undefined
  const { year, number } = splitNumber(first, second)
  if (!YEAR_RE.test(year)) return undefined

  const isDirective = nature.toLowerCase() === 'directive'
  const isImplementing = /ex[ée]cution/i.test(nature)
  const noun = isDirective ? 'directive' : 'règlement'
  const key = `${noun} ${year}/${number}`
  const treaty = suffix?.toUpperCase() ?? resolveTreaty(Number(year))
  const oldNumber = isDirective ? `${year}/${number}/${treaty}` : `(${treaty}) n° ${number}/${year}`
  const fullNoun = isImplementing ? 'règlement d’exécution' : noun
  const act = isDirective ? 'dir' : isImplementing ? 'reg_impl' : 'reg'

  return {
    kind: 'european',
    text: key,
    label: `${fullNoun} ${Number(year) >= 2015 ? `(UE) ${year}/${number}` : oldNumber}`,
    article,
    eli: ELI_EXCEPTIONS[key] ?? `${act}/${year}/${number}/oj`,
  }
}
