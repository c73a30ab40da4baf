import type { Role } from '../findRole.ts'
import type { Shape } from '../shape.ts'

type TextForm =
  | 'space'
  | 'false-empty'
  /** A word that can be a value of a list, or stand for nothing. */
  | 'maybe-empty'
  | 'lost'
  | 'double-encoded'
  | 'nul'
  | 'formula'
  /** Between apostrophes, that CSV does not know. */
  | 'apostrophes'

/** Letters and signs that stand for nothing. */
const FALSE_EMPTY =
  /^(?:n\.?[cdr]\.?|n\/[acd]|#n\/a|#n\/d|null|none|nan|\(?vide\)|néant|à (?:compléter|renseigner)|[-–—?./]{1,3})$/i

/** New Caledonia is NC, Namibia NA, Nauru NR. */
const COUNTRY = /^[A-Z]{2,3}$/

/** What a spreadsheet writes where a formula has failed. */
const FAILED = /^#(?:div\/0|ref|value|valeur|name|nom|num|nombre|null|nul)[!?]?$/i

const MAYBE_EMPTY =
  /^(?:na|inconnue?s?|indéterminée?s?|vide|aucune?|sans objet|non (?:renseigné|communiqué|disponible|connu|concerné|précisé)e?s?)$/i

/** `é` read as Windows-1252 is `Ã©`, the apostrophe `â€™`, the no-break space `Â` and a space. */
const DOUBLE_ENCODED =
  /Ã[\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|â€[\u2122\u0153\u201c\u02dc¦]|Â[\u00a0-\u00bb]/

/** A spreadsheet runs what begins so; `-5`, `+33465710012` and `=> voir` are none of it. */
const FORMULA = /^(?:=[\w+\-@"'($[{]|[@+-][A-Za-z]+[(|])/

/** `-2+3+cmd|' /C calc'!A0` asks another program to act. */
const isExchange = (value: string): boolean => {
  const bar = value.indexOf('|')
  return bar > 0 && value.length < 2000 && value.indexOf('!', bar) > 0
}

/** Letters that were lost or misread, spaces that were not meant, words that stand for nothing. */
export const readTexts = (
  cell: string,
  value: string,
  shape: Shape,
  role: Role | undefined,
): TextForm[] => {
  const forms: TextForm[] = []
  if (cell.length !== value.length || shape.hasDoubleSpace) forms.push('space')
  if (shape.hasNul) forms.push('nul')
  if (shape.hasLost) forms.push('lost')
  if (shape.hasSuspect && DOUBLE_ENCODED.test(value)) forms.push('double-encoded')
  if (value.length <= 24 && !(role === 'country' && COUNTRY.test(value))) {
    if (shape.digits === 0 && FALSE_EMPTY.test(value)) forms.push('false-empty')
    else if (shape.digits === 0 && MAYBE_EMPTY.test(value)) forms.push('maybe-empty')
    else if (FAILED.test(value)) forms.push('false-empty')
  }
  const first = value.charCodeAt(0)
  if (first === 39 && value.length > 2 && value.endsWith("'")) forms.push('apostrophes')
  // `=`, `@`, `+`, `-`
  const canRun = first === 61 || first === 64 || first === 43 || first === 45
  if (canRun && (FORMULA.test(value) || isExchange(value))) forms.push('formula')
  return forms
}
