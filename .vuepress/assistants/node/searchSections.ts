import { z } from 'zod'
import { readBlocks } from '../../search/shared/textBlocks.ts'
import type { PageResult } from '../../search/shared/types.ts'
import type { OpenSite } from './openSite.ts'
import { readCopyHead } from './readCopyHead.ts'

/** Longest quotation of a section, in characters. */
const MAX_QUOTE = 1_500

export const searchInput = z.strictObject({
  question: z
    .string()
    .trim()
    .min(1, 'La question est vide.')
    .max(300, 'La question dépasse 300 signes.')
    .describe('La question du lecteur, avec ses mots, en français'),
  limit: z
    .int('« limit » est un nombre entier.')
    .min(1, '« limit » va de 1 à 10.')
    .max(10, '« limit » va de 1 à 10.')
    .default(5)
    .describe('Nombre de pages, de 1 à 10'),
})

const foundSection = z.strictObject({
  guide: z.string().describe('Guide de la page ; vide hors des guides'),
  page: z.string(),
  section: z.string().describe('Titre de la partie ; vide avant le premier titre'),
  address: z.url().describe('Adresse à citer'),
  date: z.string().describe('Ce que la page dit de sa date ; vide si elle n’en dit rien'),
  quote: z
    .string()
    .describe('Le texte, tel qu’il est écrit ; « […] » tient la place de ce qui est laissé'),
})

export const searchOutput = z.strictObject({
  total: z.int().describe('Nombre de pages qui répondent'),
  suggestion: z.string().describe('La question avec son orthographe corrigée ; vide sinon'),
  sections: z.array(foundSection),
})

export type FoundSection = z.infer<typeof foundSection>

const CUT = '[…]'

/**
 * Blocks of a section, whole, from its beginning or, when it is long, from the one that answers.
 *
 * @param words - words of the page where the question is answered
 */
const quoteSection = (text: string, words: string): string => {
  const blocks = readBlocks(text).map((block) => block.text)
  const first =
    text.length > MAX_QUOTE && words
      ? Math.max(
          0,
          blocks.findIndex((block) => block.includes(words)),
        )
      : 0
  const quoted: string[] = first > 0 ? [CUT] : []
  let room = MAX_QUOTE
  for (const block of blocks.slice(first)) {
    if (block.length > room) {
      quoted.push(room === MAX_QUOTE ? `${block.slice(0, room)} ${CUT}` : CUT)
      break
    }
    quoted.push(block)
    room -= block.length
  }
  return quoted.join('\n')
}

const describePage = async (
  site: OpenSite,
  { path: page, title, labels, sections: [best] }: PageResult,
): Promise<FoundSection> => {
  const [copy, sections] = await Promise.all([site.readCopy(page), site.loadSections(page)])
  const { date = '', dates = date } = copy ? readCopyHead(copy) : {}
  const anchor = best?.anchor ?? ''
  const section = sections.find((one) => one.anchor === anchor)
  return {
    guide: labels[0] ?? '',
    page: title.text,
    section: best?.heading.text ?? '',
    address: `${site.root}${encodeURI(page)}${anchor && `#${encodeURIComponent(anchor)}`}`,
    date: dates,
    quote: section ? quoteSection(section.text, best?.quote ?? '') : '',
  }
}

/** The sections that answer a question best, one for each page, with where they stand and since when. */
export const searchSections = async (
  site: OpenSite,
  { question, limit }: z.infer<typeof searchInput>,
): Promise<z.infer<typeof searchOutput>> => {
  const { total, suggestion, pages } = await site.search(question, { limit })
  return {
    total,
    suggestion,
    sections: await Promise.all(pages.map((page) => describePage(site, page))),
  }
}

const writeSection = (found: FoundSection, index: number): string =>
  [
    `## ${index + 1}. ${[found.guide, found.page, found.section].filter(Boolean).join(' › ')}`,
    `Adresse : ${found.address}${found.date && `\nDate : ${found.date}`}`,
    found.quote.replace(/^/gm, '> '),
  ].join('\n\n')

/** The same for an assistant that reads text alone. */
export const writeSections = ({
  total,
  suggestion,
  sections,
}: z.infer<typeof searchOutput>): string =>
  [
    total === 0
      ? 'Aucune page ne répond : essayez un mot plus courant, un seul mot, ou le nom complet plutôt que le sigle.'
      : `Pages qui répondent : ${total}. Les meilleures :`,
    ...(suggestion ? [`Orthographe proposée : « ${suggestion} ».`] : []),
    ...sections.map(writeSection),
    ...(total > 0 ? ['Citez l’adresse et la date. Textes sous Licence Ouverte 2.0.'] : []),
  ].join('\n\n')
