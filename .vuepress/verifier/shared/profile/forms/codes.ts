import type { Communes } from '../../communes/types.ts'
import type { Role } from '../findRole.ts'
import type { Shape } from '../shape.ts'
import { hasLuhnKey, isSiret } from './luhn.ts'

type CodeForm =
  | 'siret'
  | 'siret-false'
  | 'siren'
  | 'siren-false'
  | 'siret-length'
  | 'siren-length'
  | 'lost-zero'
  | 'code-zero'
  | 'commune-malformed'
  | 'commune-old'
  | 'commune-part'
  | 'commune-postcode'
  | 'commune-unknown'
  | 'postcode-malformed'
  | 'phone-lost-zero'

const DIGITS = /^\d+$/
const COMMUNE = /^(?:\d{2}|2[AB])\d{3}$/

const KIND_FORMS = {
  current: [],
  old: ['commune-old'],
  part: ['commune-part'],
  postcode: ['commune-postcode'],
  unknown: ['commune-unknown'],
} as const

/** What a code whose zeros matter looks like once a spreadsheet has taken them for a number. */
const readLength = (
  value: string,
  length: number,
  wrong: 'siret-length' | 'siren-length' | 'commune-malformed' | 'postcode-malformed',
): CodeForm[] => {
  if (/^0+$/.test(value)) return ['code-zero']
  if (DIGITS.test(value) && value.length === length - 1) return ['lost-zero']
  // Numbers of the form 2,18E+13 and words that stand for nothing have rules of their own.
  return /^-?\d(?:[.,]\d+)?E\+?\d+$/i.test(value) || !/\d/.test(value) ? [] : [wrong]
}

const readCommune = (value: string, communes: Communes | undefined): CodeForm[] => {
  if (!COMMUNE.test(value)) return readLength(value, 5, 'commune-malformed')
  if (value === '00000') return ['code-zero']
  return communes ? [...KIND_FORMS[communes.find(value)]] : []
}

const readNumber = (value: string): CodeForm[] => {
  if (value.length === 14) return [isSiret(value) ? 'siret' : 'siret-false']
  if (value.length === 9) return [hasLuhnKey(value) ? 'siren' : 'siren-false']
  return []
}

/** Official codes: numbers of companies wherever they stand, others where the name of the column says so. */
export const readCodes = (
  value: string,
  { digits }: Shape,
  role: Role | undefined,
  communes: Communes | undefined,
): CodeForm[] => {
  if (value.length > 24) return []
  const isNumber = digits === value.length && (digits === 14 || digits === 9)
  const forms: CodeForm[] = isNumber && !/^0+$/.test(value) ? readNumber(value) : []
  if (role === 'commune') return readCommune(value, communes)
  if (role === 'postcode' && !/^\d{5}$/.test(value))
    return readLength(value, 5, 'postcode-malformed')
  if (role === 'postcode' && value === '00000') return ['code-zero']
  if (role === 'department' && /^[1-9]$/.test(value)) return ['lost-zero']
  if (role === 'siret' && (digits !== 14 || value.length !== 14 || /^0+$/.test(value)))
    return readLength(value, 14, 'siret-length')
  if (role === 'siren' && (digits !== 9 || value.length !== 9 || /^0+$/.test(value)))
    return readLength(value, 9, 'siren-length')
  if (role === 'phone' && /^[1-9]\d{8}$/.test(value)) return ['phone-lost-zero']
  if (role === 'phone') return []
  return forms
}
