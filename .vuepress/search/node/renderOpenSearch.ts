import { escapeXml } from '../../lib/escapeXml.ts'
import { isEmptyWord } from '../shared/analyzeText.ts'
import { foldText } from '../../lib/foldText.ts'

/** Longest names, says the OpenSearch 1.1 specification. */
const MAX_NAME = 16
const MAX_LONG_NAME = 48

/** Shortens a name at the end of a word, and not after one that calls for another. */
const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text
  const words = text
    .slice(0, length + 1)
    .split(' ')
    .slice(0, -1)
  while (words.length > 1 && isEmptyWord(foldText(words.at(-1)!))) words.pop()
  return words.join(' ') || text.slice(0, length)
}

export interface OpenSearchOptions {
  title: string
  description: string
  /** Full address of the page of results. */
  resultsUrl: string
}

/** The file by which a browser adds the site to its search engines (OpenSearch 1.1). */
export const renderOpenSearch = ({
  title,
  description,
  resultsUrl,
}: OpenSearchOptions): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shorten(title, MAX_NAME))}</ShortName>
  <LongName>${escapeXml(shorten(title, MAX_LONG_NAME))}</LongName>
  <Description>${escapeXml(description.slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escapeXml(resultsUrl)}?q={searchTerms}"/>
</OpenSearchDescription>
`
