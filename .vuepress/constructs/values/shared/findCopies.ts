import { foldText } from '../../../lib/foldText.ts'
import { parseLegalReference } from '../../legal-references/shared/parseLegalReference.ts'
import { nameReference } from '../../legal-references/shared/resolveLegalTarget.ts'
import { foldUnit, NUMBER, readNumber, SPACE } from './measure.ts'
import type { ReferenceValue } from './ReferenceValue.ts'

/** A number and its unit, written in full where a value could be cited. */
export interface Copy {
  /** Offsets in the text. */
  start: number
  end: number
  /** The values that it may be: more than one where two have the same number, unit and words. */
  values: readonly ReferenceValue[]
  /** The references that follow it are to the very article that sets the value. */
  isCertain: boolean
}

/** The sentence that a number stands in, as it is written, and the offset of the number in it. */
export interface Context {
  text: string
  at: number
}

/** Finds the values that a text holds in full; `contextAt` gives the sentence around an offset. */
export type CopyFinder = (
  text: string,
  contextAt: (offset: number) => Context,
  file: string,
) => Copy[]

const MEASURE_RE = new RegExp(
  `(?<![\\p{L}\\p{N},.-])(${NUMBER})${SPACE}{1,3}([€%‰]|\\p{L}[\\p{L}²]{0,30})`,
  'giu',
)
/** After « jours », says that they are not counted as other days. */
const OTHER_DAYS_RE = /^[ \u00a0\u202f\n]{1,3}(?:ouvr|franc|calendaire)/iu
const REFERENCE_RE = /\[\[([^[\]\n]{1,120})\]\]/g
/** What may stand between the references of a list. */
const JOINED_RE = /^[ \u00a0\n]{0,3}(?:,|et|ou|;|, et)?[ \u00a0\n]{0,3}$/
const WORD_RE = /[\p{L}\p{N}]+/gu

const key = (number: number, unit: string): string => `${number} ${foldUnit(unit)}`

const splitUnit = (unit: string): string[] => unit.split(/[ \u00a0\u202f]+/)

/** End of the unit of a value that begins at an offset; -1 when the text says another unit. */
const endOfUnit = (text: string, from: number, unit: string): number => {
  let end = from
  for (const [rank, word] of splitUnit(unit).entries()) {
    const gap =
      rank === 0 ? 0 : (/^[ \u00a0\u202f\n]{1,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0)
    const next = /^(?:[€%‰]|[\p{L}²]{1,40})/u.exec(text.slice(end + gap, end + gap + 40))?.[0]
    if (next === undefined || foldUnit(next) !== foldUnit(word)) return -1
    end += gap + next.length
  }
  return OTHER_DAYS_RE.test(text.slice(end, end + 16)) ? -1 : end
}

interface Cited {
  name: string
  index: number
  end: number
  /** The names of the list of references that it is in. */
  list: Set<string>
}

const readReferences = (text: string): Cited[] => {
  const cited: Cited[] = []
  for (const match of text.matchAll(REFERENCE_RE)) {
    const reference = parseLegalReference(match[1] ?? '')
    if (!reference) continue
    const { index } = match
    const last = cited.at(-1)
    // Longer than what joins two references, it need not be read.
    const isNext = last && index - last.end < 20 && JOINED_RE.test(text.slice(last.end, index))
    const list = isNext ? last.list : new Set<string>()
    const name = nameReference(reference)
    list.add(name)
    cited.push({ name, index, end: index + match[0].length, list })
  }
  return cited
}

/** What a sentence says, read once whatever the numbers that it holds. */
const readSentence = (text: string) => {
  const references = readReferences(text)
  const names = new Set(references.map(({ name }) => name))
  const said = new Set(foldText(text).match(WORD_RE))
  const answers = new Map<ReferenceValue, boolean>()
  let next = 0
  return {
    names,
    /** The first reference after an offset, and those of its list; offsets go up. */
    listAfter: (at: number): ReadonlySet<string> => {
      while (references[next] && references[next]!.index <= at) next += 1
      return references[next]?.list ?? new Set()
    },
    /** Whether it holds each word of one of the entries, or its beginning. */
    speaksOf: (value: ReferenceValue): boolean => {
      const known = answers.get(value)
      if (known !== undefined) return known
      const answer = value.words.some((entry) =>
        (foldText(entry).match(WORD_RE) ?? []).every((word) =>
          [...said].some((candidate) => candidate.startsWith(word)),
        ),
      )
      answers.set(value, answer)
      return answer
    },
  }
}

const nameArticle = ({ article }: ReferenceValue): string | null => {
  const reference = article === undefined ? null : parseLegalReference(article)
  return reference ? nameReference(reference) : null
}

/** Prepares the search of values written in full: its cost grows with the texts, not with the number of values. */
export const createCopyFinder = (values: readonly ReferenceValue[]): CopyFinder => {
  const byMeasure = new Map<string, ReferenceValue[]>()
  for (const value of values) {
    const name = key(value.measure.number, splitUnit(value.measure.unit)[0] ?? '')
    byMeasure.set(name, [...(byMeasure.get(name) ?? []), value])
  }
  const articles = new Map(values.map((value) => [value, nameArticle(value)]))
  return (text, contextAt, file) => {
    let sentence: { text: string; says: ReturnType<typeof readSentence> } | undefined
    const readContext = (context: string): ReturnType<typeof readSentence> => {
      if (sentence?.text !== context) sentence = { text: context, says: readSentence(context) }
      return sentence.says
    }
    return [...text.matchAll(MEASURE_RE)].flatMap((match): Copy[] => {
      const [whole, number = '', unit = ''] = match
      const candidates = byMeasure.get(key(readNumber(number), unit))
      if (!candidates) return []
      const unitAt = match.index + whole.length - unit.length
      const found = candidates.flatMap((value) => {
        const end = value.except.includes(file) ? -1 : endOfUnit(text, unitAt, value.measure.unit)
        return end < 0 ? [] : [{ value, end }]
      })
      if (found.length === 0) return []
      const context = contextAt(match.index)
      const { names, listAfter, speaksOf } = readContext(context.text)
      const next = listAfter(context.at)
      const isOf = (known: ReadonlySet<string>, { value }: (typeof found)[number]): boolean =>
        known.has(articles.get(value) ?? '')
      const sure = found.filter((candidate) => isOf(next, candidate))
      const said =
        sure.length > 0
          ? sure
          : found.filter((candidate) => isOf(names, candidate) || speaksOf(candidate.value))
      return said.length === 0
        ? []
        : [
            {
              start: match.index,
              end: Math.max(...said.map(({ end }) => end)),
              values: said.map(({ value }) => value),
              isCertain: sure.length === 1,
            },
          ]
    })
  }
}
