import type { HtmlProblem } from './checkTag.ts'
import { isScriptAddress } from './isScriptAddress.ts'

/** What a page may add to its `<head>`: facts about itself. */
const SAFE_RELS = new Set(['alternate', 'author', 'canonical', 'icon', 'license', 'me'])

const isSafeHeadEntry = (entry: unknown): boolean => {
  if (!Array.isArray(entry)) return false
  const [tag, attributes = {}] = entry as [unknown, Record<string, unknown>?]
  if (tag === 'meta') return !Object.keys(attributes).some((name) => /^http-equiv$/i.test(name))
  return tag === 'link' && SAFE_RELS.has(String(attributes.rel).toLowerCase())
}

const listTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}

/** Says which parts of a front matter would run code in a reader's browser. */
export const checkFrontmatter = (frontmatter: Record<string, unknown>): HtmlProblem[] => {
  const { head = [] } = frontmatter
  const entries = Array.isArray(head) ? head.filter((entry) => !isSafeHeadEntry(entry)) : [head]
  return [
    ...entries.map((entry) => ({
      problem: `« head » ajoute à la page ${JSON.stringify(entry)}, qui peut exécuter ou charger quelque chose.`,
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
