import { findNearest } from '../../../lib/findNearest.ts'
import type { LegalReference } from './LegalReference.ts'
import { LEGAL_CODES } from './legalTexts.ts'
import { matchCode, parseCodeReference } from './parseCodeReference.ts'
import { parseEuropeanReference } from './parseEuropeanReference.ts'
import { parseFrenchReference } from './parseFrenchReference.ts'

/** How each kind of text is written, for the messages to authors. */
const EXAMPLES: Readonly<Record<string, string>> = {
  loi: 'loi 2016-1321 art. 14',
  décret: 'décret 2017-331',
  ordonnance: 'ordonnance 2005-650',
  arrêté: 'arrêté 2017-06-14',
  circulaire: 'circulaire 6264/SG',
  directive: 'directive 2019/1024',
  règlement: 'règlement 2023/138',
}

const normalize = (text: string): string =>
  text.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim()

/**
 * Reads a legal reference as authors write it between `[[` and `]]`, in `sources[].article`
 * and in the `source` of a term.
 *
 * @returns undefined when the text is no reference; `explainLegalReference` then tells why
 */
export const parseLegalReference = (text: string): LegalReference | undefined => {
  const reference = normalize(text)
  return (
    parseCodeReference(reference) ??
    parseFrenchReference(reference) ??
    parseEuropeanReference(reference)
  )
}

const explainCode = (text: string): { problem: string; hint: string } | undefined => {
  const code = matchCode(text)?.code
  if (!code) return undefined
  const article = code.articles === 'plain' ? '4' : 'L. 321-1'
  return {
    problem: `l’article de « ${text} » est illisible.`,
    hint: `Un seul article par référence, écrit comme « ${code.key} ${article} ».`,
  }
}

/** Says in French what is wrong with a text that `parseLegalReference` refused. */
export const explainLegalReference = (text: string): { problem: string; hint: string } => {
  const reference = normalize(text)
  const ofCode = explainCode(reference)
  if (ofCode) return ofCode

  const word = /^(?:C\. ?)?[^\s,]*/i.exec(reference)?.[0] ?? ''
  const example = EXAMPLES[word.toLowerCase()]
  if (example) {
    return {
      problem: `la référence « ${reference} » est mal écrite.`,
      hint: `Écrivez-la comme « ${example} ».`,
    }
  }
  const keys = [...LEGAL_CODES.map(({ key }) => key), ...Object.keys(EXAMPLES)]
  const nearest = findNearest(word, keys)
  return {
    problem: `« ${word || reference} » n’est ni un code ni une sorte de texte reconnus.`,
    hint: nearest ? `Vouliez-vous dire « ${nearest} » ?` : `Reconnus : ${keys.join(', ')}.`,
  }
}
