import { z } from 'zod'
import { LEGAL_CODES } from '../../constructs/legal-references/shared/legalTexts.ts'
import type { LegalReference } from '../../constructs/legal-references/shared/LegalReference.ts'
import {
  explainLegalReference,
  parseLegalReference,
} from '../../constructs/legal-references/shared/parseLegalReference.ts'
import { nameReference } from '../../constructs/legal-references/shared/resolveLegalTarget.ts'
import type { OpenSite } from './openSite.ts'
import { ToolError } from './ToolError.ts'

export const articleInput = z.strictObject({
  reference: z
    .string()
    .trim()
    .min(1, 'La référence est vide.')
    .max(200, 'La référence dépasse 200 signes.')
    .describe('« CRPA L. 321-1 », « article L. 321-1 du CRPA », « L321-1 »'),
})

export const articleOutput = z.strictObject({
  reference: z.string(),
  decides: z
    .string()
    .describe('Ce que l’article décide, une phrase du site ; vide si aucune n’est écrite'),
  version: z.iso
    .date()
    .nullable()
    .describe('Jour d’entrée en vigueur de la dernière version ; null si le site ne le tient pas'),
  official: z.url().nullable().describe('Page officielle ; null si aucune n’est sûre'),
  address: z
    .url()
    .nullable()
    .describe('Page du site sur l’article : texte, versions, pages qui le citent ; null sans page'),
})

export type FoundArticle = z.infer<typeof articleOutput>

const ARTICLE_RE = /^(?:l'|les? )?art(?:icles?|\.)? /i
const OF_RE = / d(?:u|e la|es|e) (?:l')?/i

const simplify = (text: string): string => text.replaceAll('’', "'").replace(/\s+/g, ' ')

/** Names of codes that readers write whole: « code de l’environnement » is `C. env.`. */
const shortenCode = (text: string): string => {
  const lower = text.toLowerCase()
  for (const { key, name } of LEGAL_CODES) {
    const start = lower.indexOf(simplify(name).toLowerCase())
    if (start >= 0) return text.slice(0, start) + key + text.slice(start + name.length)
  }
  return text
}

/** « article L. 321-1 du CRPA » as authors write it, `CRPA L. 321-1`; then each code for a number alone. */
const listReadings = (asked: string, codes: readonly string[]): string[] => {
  const text = shortenCode(simplify(asked)).replace(ARTICLE_RE, '')
  const [article = '', of] = text.split(OF_RE, 2)
  return [
    text,
    ...(of === undefined ? [] : [`${of} ${article}`, `${of} art. ${article}`]),
    ...codes.map((code) => `${code} ${text}`),
  ]
}

type ArticleSite = Pick<OpenSite, 'articles' | 'otherArticles' | 'root'>

const listArticles = ({ articles, otherArticles }: ArticleSite): FoundArticle[] => [
  ...articles.map(({ reference, decides, version, official, address }) => ({
    reference,
    decides,
    version,
    official,
    address,
  })),
  ...otherArticles.map((article) => ({ ...article, version: null, address: null })),
]

/**
 * What an article decides, since when, and where to read it.
 *
 * @throws ToolError when it is no reference, or the site writes nothing of that article
 */
export const findArticle = (
  site: ArticleSite,
  { reference: asked }: z.infer<typeof articleInput>,
): FoundArticle => {
  const byName = new Map(listArticles(site).map((article) => [article.reference, article]))
  const codes = [...new Set(site.articles.flatMap(({ reference }) => reference.split(',', 1)))]
  const readings = listReadings(asked, codes)
    .map(parseLegalReference)
    .filter((reading): reading is LegalReference => reading !== undefined)
  const found = readings.map((reading) => byName.get(nameReference(reading))).find(Boolean)
  if (found) return found
  const [reading] = readings
  if (!reading) {
    const { problem, hint } = explainLegalReference(asked)
    throw new ToolError(`${problem} ${hint}`)
  }
  throw new ToolError(
    `Le site n’écrit rien de « ${nameReference(reading)} ». ` +
      `Les articles dont il parle sont dans ${site.root}/guides.json ; « search » dit si une page en cite un autre.`,
  )
}

/** The same for an assistant that reads text alone. */
export const writeArticle = ({
  reference,
  decides,
  version,
  official,
  address,
}: FoundArticle): string =>
  [
    `${reference} : ${decides || 'aucune phrase n’est écrite.'}`,
    version && `Version entrée en vigueur le ${version}.`,
    address && `Texte, versions et pages qui le citent : ${address}`,
    official ? `Texte officiel : ${official}` : 'Aucune adresse officielle n’est sûre.',
  ]
    .filter(Boolean)
    .join('\n')
