import { formatFrenchDate, parseFrenchDate } from '../../timeline/shared/frenchDates.ts'
import type { FrenchReference } from './LegalReference.ts'

const ARTICLE = '(?:,? art(?:\\.|icle) ?(1er|\\d+(?:-\\d+)*(?: [A-Z]+| bis| ter| quater)?))?'
const NUMBERED_RE = new RegExp(
  `^(loi|d[ée]cret|ordonnance) (?:n° ?)?(\\d{2}(?:\\d{2})?-\\d+)${ARTICLE}$`,
  'i',
)
const CIRCULAR_RE = /^circulaire (?:n° ?)?(\d+\/[A-Z]+)$/i
const ORDER_RE = new RegExp(
  `^arr[êe]t[ée] (?:du )?(\\d{4}-\\d{2}-\\d{2}|(?:1er|\\d+) \\p{L}+ \\d{4})${ARTICLE}$`,
  'iu',
)
const ISO_RE = /^\d{4}-\d{2}-\d{2}$/

const parseNumbered = (text: string): FrenchReference | undefined => {
  const [, nature, number, article] = NUMBERED_RE.exec(text) ?? []
  if (!nature) return undefined
  const noun = nature.toLowerCase().replace('decret', 'décret')
  return { kind: 'french', text: `${noun} ${number}`, label: `${noun} n° ${number}`, article }
}

const parseCircular = (text: string): FrenchReference | undefined => {
  const number = CIRCULAR_RE.exec(text)?.[1]?.toUpperCase()
  if (!number) return undefined
  return {
    kind: 'french',
    text: `circulaire ${number}`,
    label: `circulaire n° ${number}`,
  }
}

/** Orders have no number: their date says which. */
const parseOrder = (text: string): FrenchReference | undefined => {
  const [, written = '', article] = ORDER_RE.exec(text) ?? []
  const spelled = ISO_RE.test(written) ? formatFrenchDate(written) : written
  const date = parseFrenchDate(spelled)
  if (!date) return undefined
  return {
    kind: 'french',
    text: `arrêté ${date}`,
    label: `arrêté du ${formatFrenchDate(date)}`,
    article,
  }
}

/** Reads `loi 2016-1321 art. 14`, `décret 2017-331`, `circulaire 6264/SG`, `arrêté 2017-06-14`. */
export const parseFrenchReference = (text: string): FrenchReference | undefined =>
  parseNumbered(text) ?? parseCircular(text) ?? parseOrder(text)
