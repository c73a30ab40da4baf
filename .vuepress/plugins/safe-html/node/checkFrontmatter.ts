import { isHeadAttribute } from '../../safe-head/shared/headPolicy.ts'
import type { HtmlProblem } from './checkTag.ts'
import { isScriptAddress } from './isScriptAddress.ts'

/** What a page may add to its `<head>`: facts about itself. */
const SAFE_RELS = new Set(['alternate', 'author', 'canonical', 'icon', 'license', 'me'])

const isSafeHeadEntry = (entry: unknown): boolean => {
  if (!Array.isArray(entry)) return false
  const [tag, given] = entry as [unknown, unknown]
  const attributes = Object(given) as Record<string, unknown>
  if (tag !== 'meta' && tag !== 'link') return false
  if (!Object.keys(attributes).every((name) => isHeadAttribute(tag, name))) return false
  return tag === 'meta' || SAFE_RELS.has(String(attributes.rel).toLowerCase())
}

/** A text, and the keys that lead to it. */
interface PlacedText {
  path: PropertyKey[]
  text: string
}

const listTexts = (value: unknown, path: PropertyKey[] = []): PlacedText[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    listTexts(below, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** Longest piece of a front matter that a message repeats, in characters. */
const MAX_QUOTE = 120

/** Of an element, what an author recognizes. */
const quoteEntry = (entry: unknown): string => {
  const shown = listTexts(entry)
    .map(({ text }) => text)
    .join(', ')
  return shown.length > MAX_QUOTE ? `${shown.slice(0, MAX_QUOTE)}…` : shown
}

/** What is wrong with a value of a front matter, and the keys that lead to it. */
export interface FrontmatterProblem extends HtmlProblem {
  path: PropertyKey[]
}

/**
 * Says which parts of a front matter would run code in a reader's browser.
 *
 * @param frontmatter - values without cycles: the reader of the site admits no alias
 */
export const checkFrontmatter = (frontmatter: Record<string, unknown>): FrontmatterProblem[] => {
  const { head = [] } = frontmatter
  const entries = (Array.isArray(head) ? (head as unknown[]) : [head]).entries()
  return [
    ...[...entries]
      .filter(([, entry]) => !isSafeHeadEntry(entry))
      .map(([index, entry]) => ({
        path: Array.isArray(head) ? ['head', index] : ['head'],
        problem: `« head » ajoute à la page « ${quoteEntry(entry)} », qui peut exécuter ou charger quelque chose.`,
        hint: 'Retirez-le. « head » accepte meta (sans http-equiv) et link (canonical, alternate, author, icon, license, me).',
      })),
    ...listTexts(frontmatter)
      .filter(({ text }) => isScriptAddress(text))
      .map(({ path, text }) => ({
        path,
        problem: `l’adresse « ${text} » de l’en-tête exécute du code.`,
        hint: 'Écrivez une adresse https:// ou le chemin d’une page du site.',
      })),
  ]
}
