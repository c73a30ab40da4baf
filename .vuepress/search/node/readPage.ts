import type { PlacedQuestion, SearchPage } from '../shared/types.ts'
import { extractSections } from './extractSections.ts'
import { readEquivalents, readGlossary, toGlossarySection } from './readEquivalents.ts'

/** A page of a site, as its Markdown chain reads it. */
export interface PageSource {
  /** What a result names: an address in the site, a file in the terminal. */
  path: string
  /** Path of the file relative to the folder of guides, with `/`; the address of a page without file. */
  file: string
  /** The file as its author wrote it, front matter included. */
  content: string
  /** Values of its front matter. */
  header: Record<string, unknown>
  /** HTML that the chain makes of it. */
  rendered: string
  /** Where the page stands, when its file does not tell. */
  labels?: string[]
  extraWords?: string[]
  /** What readers would type, searched only: what SKOS calls hidden labels, https://www.w3.org/TR/skos-reference/#labels. */
  hiddenLabels?: readonly PlacedQuestion[]
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : '')

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What a page shows from its front matter: description, then the parts of a VuePress home page. */
const readFrontmatterText = (data: Record<string, unknown>): string =>
  [
    toText(data['description']),
    toText(data['heroText']),
    toText(data['tagline']),
    ...toList(data['features']).flatMap((feature) =>
      typeof feature === 'object' && feature !== null
        ? Object.values(feature as Record<string, unknown>).map(toText)
        : [],
    ),
  ]
    .filter(Boolean)
    .join('\n')

/** Words under which the author wants the page to be found: a list, or words separated by commas. */
const readKeywords = ({ keywords, tags }: Record<string, unknown>): string[] =>
  [keywords, tags].flatMap((value) => [toText(value), ...toList(value).map(toText)]).filter(Boolean)

const toFileWords = (file: string): string =>
  file
    .replace(/\.md$/i, '')
    .replace(/(?:^|\/)(?:readme|_?index)$/i, '')
    .replace(/(?:^|\/)[\d._-]+/g, '/')
    .replace(/[/._-]+/g, ' ')
    .trim()

/** `- la question`, or `- { q: la question, a: '#ancre' }`. */
const readQuestion = (item: unknown): PlacedQuestion[] => {
  if (typeof item === 'string') return [{ text: item, anchor: '' }]
  const { q, a } = (item ?? {}) as Record<string, unknown>
  const text = toText(q)
  return text ? [{ text, anchor: toText(a).replace(/^#/, '') }] : []
}

/** What readers would type to find a page, from its front matter: the page shows it. */
export const readQuestions = ({ questions }: Record<string, unknown>): PlacedQuestion[] =>
  toList(questions).flatMap(readQuestion)

/** Prepares one page for the index. */
export const readPage = ({
  path,
  file,
  content,
  header,
  rendered,
  labels = [],
  extraWords = [],
  hiddenLabels = [],
}: PageSource): SearchPage => {
  const { title, sections } = extractSections(rendered)
  const fileWords = toFileWords(file)
  const shown = readFrontmatterText(header)
  const [first] = sections
  if (first && shown) first.text = [shown, first.text].filter(Boolean).join('\n')
  const glossary = readGlossary(header)
  return {
    path,
    title: toText(header['title']) || title || fileWords || path,
    labels,
    extraWords: [fileWords, ...readKeywords(header), ...extraWords].join(' ').trim(),
    questions: readQuestions(header),
    hiddenLabels,
    sections: [...sections, ...glossary.map(toGlossarySection)],
    equivalents: readEquivalents(content, glossary),
    isGlossary: glossary.length > 0,
    filter: '',
    verified: toText(header['verifiedOn']),
    factor: 1,
  }
}
