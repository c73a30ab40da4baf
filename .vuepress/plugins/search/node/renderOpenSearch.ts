const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character]!)

/** Longest name that a browser shows, says the OpenSearch 1.1 specification. */
const MAX_NAME = 16

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
  <ShortName>${escapeXml(title.slice(0, MAX_NAME).trim())}</ShortName>
  <LongName>${escapeXml(title.slice(0, 48).trim())}</LongName>
  <Description>${escapeXml(description.slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escapeXml(resultsUrl)}?q={searchTerms}"/>
</OpenSearchDescription>
`
