import type { Amendment } from './LegalBase.ts'
import type { LegiArticle } from './legiSchema.ts'

const KINDS: Readonly<Record<string, Amendment['kind']>> = { CREE: 'created', MODIFIE: 'changed' }

const NATURE_RE = /^(loi|d[ée]cret|ordonnance|arr[êe]t[ée])(?= )/i

/**
 * Title of a text as LEGI writes it, « LOI n°2016-1321 du 7 octobre 2016 - art. 6 (V) », as readers do:
 * « loi n° 2016-1321 du 7 octobre 2016, art. 6 ».
 */
const cleanTextTitle = (title: string): string =>
  title
    .replace(/\s*\([A-Z]+\)\s*$/, '')
    .replace(/\s*-\s*art\.\s*$/, '')
    .replace(/\s*-\s*art\. /, ', art. ')
    .replace(/n°\s*/, 'n° ')
    .replace(NATURE_RE, (nature) => nature.toLowerCase())
    .trim()

/**
 * The texts that made the version of an article: LEGI also links those that codified it, which say
 * nothing, and knows nothing of former versions.
 */
export const readAmendments = ({ lienModifications }: LegiArticle): Amendment[] =>
  lienModifications.flatMap((link) => {
    const kind = link.linkOrientation === 'cible' ? KINDS[link.linkType] : undefined
    if (!kind || !link.datePubliTexte) return []
    const { articleId, textCid, datePubliTexte: published } = link
    return [{ kind, title: cleanTextTitle(link.textTitle), id: articleId || textCid, published }]
  })
