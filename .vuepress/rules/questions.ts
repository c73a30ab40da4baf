import { foldText } from '../lib/foldText.ts'
import { shorten } from '../lib/shorten.ts'
import type { PageDraft } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'

/** Longest words of a header that are shown, in signs. */
const MAX_SHOWN = 60

/** A question of the header, and its offset in the file. */
interface Question {
  text: string
  offset: number
}

/** What two ways to write the same words have in common: neither capitals, nor accents, nor signs. */
export const foldQuestion = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The questions of the header of a page, with or without the passage that answers. */
export const listQuestions = ({ frontMatter }: SourcePage): Question[] => {
  const { questions } = frontMatter.data
  return (Array.isArray(questions) ? (questions as unknown[]) : []).flatMap((item, index) => {
    const text = typeof item === 'string' ? item : (Object(item) as { q?: unknown }).q
    return typeof text === 'string'
      ? [{ text, offset: frontMatter.locate(['questions', index]) }]
      : []
  })
}

/** A question said twice: it adds no word. */
export const checkQuestions = (page: SourcePage): PageDraft[] => {
  const met = new Set<string>()
  return listQuestions(page).flatMap(({ text, offset }): PageDraft[] => {
    const folded = foldQuestion(text)
    if (!met.has(folded)) {
      met.add(folded)
      return []
    }
    return [
      {
        offset,
        severity: 'warning',
        isEditorial: true,
        message: `« ${shorten(text, MAX_SHOWN)} » est écrit deux fois dans cet en-tête.`,
        suggestion: 'Retirez cette ligne, ou posez la question avec d’autres mots.',
      },
    ]
  })
}
