import type { Shape } from '../shape.ts'

type NumberForm =
  | 'integer'
  /** Digits that begin with a zero: a code, whose zero counts. */
  | 'zero-led'
  /** Fewer digits than the codes of the same column that begin with a zero, all of one length. */
  | 'short-code'
  | 'decimal'
  | 'comma'
  | 'grouped'
  /** Commas between thousands: `1,234,567`. */
  | 'comma-grouped'
  | 'unit'
  /** `~12`, `<0.05`, `(1200)`. */
  | 'marked'
  | 'scientific'
  | 'nines'
  | 'small'
  /** Two numbers in a cell: a point of a map. */
  | 'pair'

const INTEGER = /^-?\d+$/
const DECIMAL = /^-?\d+\.\d+$/
const COMMA = /^-?\d+,\d+$/
const GROUPED = /^-?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/
const COMMA_GROUPED = /^-?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/
const MARKED = /^(?:[~≈<>≤≥±]=? ?-?\d+(?:[.,]\d+)?|\(\d+(?:[.,]\d+)?\))$/
/** Degrees, minutes and seconds. */
const SEXAGESIMAL =
  /^\d{1,3} ?° ?\d{1,2} ?['’′](?: ?\d{1,2}(?:[.,]\d+)? ?(?:"|”|″|''|’’))? ?[NSEWO]?$/i
const UNIT =
  /^-?\d[\d \u00a0\u202f]*(?:[.,]\d+)?[ \u00a0\u202f]?(?:m²|m2|m³|m3|km²|km2|km|m|cm|mm|ha|kg|g|t|l|h|min|€|k€|m€|eur|euros?|%|°c|kwh|mwh)$/i
const SCIENTIFIC = /^-?\d(?:[.,]\d+)?E\+?\d{1,3}$/i
const PAIR = /^(?:POINT ?)?[([]?-?\d{1,3}[.,]\d+ ?[,;/ ] ?-?\d{1,3}[.,]\d+[)\]]?$/i
/** Three are enough below zero, where few things are measured. */
const NINES = /^(?:9{4,8}|-9{3,8})(?:[.,]9{1,2}|[.,]0+)?$/

/** Longest number, in signs. */
const LONGEST = 40

/** Counts of people under this are a matter of secrecy in the example of the guide. */
const SMALL = 11

/** How a number is written, right or wrong. */
export const readNumbers = (value: string, { digits, letters }: Shape): NumberForm[] => {
  if (digits === 0 || value.length > LONGEST || letters > 5) return []
  if (PAIR.test(value)) return ['pair']
  if (letters <= 2 && SEXAGESIMAL.test(value)) return ['unit']
  if (MARKED.test(value)) return ['marked']
  if (letters === 0) {
    const nines: NumberForm[] = NINES.test(value) ? ['nines'] : []
    if (/^0\d+$/.test(value)) return ['zero-led']
    if (INTEGER.test(value)) {
      const number = Number(value)
      return number > 0 && number < SMALL ? ['integer', 'small', ...nines] : ['integer', ...nines]
    }
    if (DECIMAL.test(value)) return ['decimal', ...nines]
    if (COMMA.test(value)) return ['comma', ...nines]
    if (GROUPED.test(value)) return ['grouped']
    if (COMMA_GROUPED.test(value)) return ['comma-grouped']
  }
  if (SCIENTIFIC.test(value)) return ['scientific']
  return UNIT.test(value) ? ['unit'] : []
}

/** The number that a cell holds, whatever its decimal sign; NaN for anything else. */
export const toNumber = (value: string): number =>
  value.length <= LONGEST ? Number(value.trim().replace(',', '.') || NaN) : NaN
