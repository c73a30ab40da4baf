import { isHeadAttribute } from '../../../publish/safe-head/shared/headPolicy.ts'
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

/** A value on the way of a walk, and how it was reached. */
interface Step {
  value: unknown
  key: PropertyKey | null
  parent: Step | null
}

const pathOf = (step: Step): PropertyKey[] => {
  const path: PropertyKey[] = []
  for (let at: Step | null = step; at; at = at.parent) if (at.key !== null) path.unshift(at.key)
  return path
}

/**
 * Texts of a value, in order, however deep they are. Each object is read once: aliases of YAML may lead to
 * it by a billion ways.
 */
const listTexts = (root: unknown): PlacedText[] => {
  const texts: PlacedText[] = []
  const seen = new Set<object>()
  const waiting: Step[] = [{ value: root, key: null, parent: null }]
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { value } = step
    if (typeof value === 'string') texts.push({ path: pathOf(step), text: value })
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    for (const [key, below] of Object.entries(value).reverse())
      waiting.push({ value: below, key: Array.isArray(value) ? Number(key) : key, parent: step })
  }
  return texts
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
