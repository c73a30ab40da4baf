import type { SearchPage } from '../shared/types.ts'
import { extractSections } from './extractSections.ts'
import { readEquivalents, readGlossary, toGlossarySection } from './readEquivalents.ts'

export interface PageSource {
  path: string
  /** Path of the file relative to the folder of guides, when the page has one. */
  file: string
  /** Markdown without front matter. */
  body: string
  frontmatter: Record<string, unknown>
  labels?: string[]
  extraWords?: string[]
  /** Ids of the headings as rendered, in order. */
  headingIds?: string[]
  /** Title found by the site, when it is not the one of the header or of the first heading. */
  title?: string
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
    .replace(/(?:^|\/)(?:readme|index)$/i, '')
    .replace(/(?:^|\/)[\d._-]+/g, '/')
    .replace(/[/._-]+/g, ' ')
    .trim()

/** Prepares one page for the index. */
export const readPage = ({
  path,
  file,
  body,
  frontmatter,
  labels = [],
  extraWords = [],
  headingIds = [],
  title: givenTitle = '',
}: PageSource): SearchPage => {
  const { title, sections } = extractSections(body, headingIds)
  const fileWords = toFileWords(file)
  const shown = readFrontmatterText(frontmatter)
  const [first] = sections
  if (first && shown) first.text = [shown, first.text].filter(Boolean).join('\n')
  const glossary = readGlossary(frontmatter)
  return {
    path,
    title: givenTitle || toText(frontmatter['title']) || title || fileWords || path,
    labels,
    extraWords: [fileWords, ...readKeywords(frontmatter), ...extraWords].join(' ').trim(),
    questions: toList(frontmatter['questions']).filter((item) => typeof item === 'string'),
    sections: [...sections, ...glossary.map(toGlossarySection)],
    equivalents: readEquivalents(body, glossary),
    ...(typeof frontmatter['searchWeight'] === 'number' && { weight: frontmatter['searchWeight'] }),
  }
}
