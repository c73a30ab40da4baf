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

/**
 * Texts of a value, in order. Aliases of YAML make of it a graph, which may go round or lead to one text
 * by a billion ways: each object is read once.
 */
const listTexts = (root: unknown): string[] => {
  const texts: string[] = []
  const seen = new Set<object>()
  const waiting = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string') texts.push(value)
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    waiting.push(...Object.values(value).reverse())
  }
  return texts
}

/** Longest piece of a front matter that a message repeats, in characters. */
const MAX_QUOTE = 120

const quoteEntry = (entry: unknown): string => {
  // Of an element, what an author recognizes; the whole could be a graph that no text holds.
  const shown = listTexts(entry).join(', ')
  return shown.length > MAX_QUOTE ? `${shown.slice(0, MAX_QUOTE)}…` : shown
}

/** Says which parts of a front matter would run code in a reader's browser. */
export const checkFrontmatter = (frontmatter: Record<string, unknown>): HtmlProblem[] => {
  const head = frontmatter.head ?? []
  const entries = Array.isArray(head) ? head.filter((entry) => !isSafeHeadEntry(entry)) : [head]
  return [
    ...entries.map((entry) => ({
      problem: `« head » ajoute à la page « ${quoteEntry(entry)} », qui peut exécuter ou charger quelque chose.`,
      hint: 'Retirez-le. « head » accepte meta (sans http-equiv) et link (canonical, alternate, author, icon, license, me).',
    })),
    ...listTexts(frontmatter)
      .filter(isScriptAddress)
      .map((text) => ({
        problem: `l’adresse « ${text} » de l’en-tête exécute du code.`,
        hint: 'Écrivez une adresse https:// ou le chemin d’une page du site.',
      })),
  ]
}
