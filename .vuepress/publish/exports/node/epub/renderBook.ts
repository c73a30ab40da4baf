import { escapeXml } from '../../../../lib/escapeXml.ts'
import type { BookSection } from './readPrintPage.ts'

export interface BookFacts {
  title: string
  description: string
  publisher: string
  /** Name of the licence; empty when none is said. */
  licence: string
  /** Language of the text. */
  lang: string
  /** Public address of the guide. */
  address: string
  /** Public address of the book, which identifies it. */
  identifier: string
  /** Day of the guide's last review, `2026-11-24`. */
  day: string
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A document of the book. */
export const renderDocument = (title: string, body: string): string =>
  `${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fr" xml:lang="fr">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`

/** Says where the package is; the same in every book. */
export const renderContainer = (): string =>
  `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/livre.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** The table of contents, which is also a page of the book. */
export const renderNavigation = (sections: readonly BookSection[]): string => {
  const items = sections.map(({ id, title, parts }) => {
    const inside = parts.map(
      (part) => `<li><a href="${id}.xhtml#${part.id}">${escapeXml(part.title)}</a></li>`,
    )
    const list = inside.length > 0 ? `<ol>${inside.join('')}</ol>` : ''
    return `<li><a href="${id}.xhtml">${escapeXml(title)}</a>${list}</li>`
  })
  return renderDocument(
    'Sommaire',
    `<nav epub:type="toc" id="sommaire" role="doc-toc">
<h1>Sommaire</h1>
<ol>
${items.join('\n')}
</ol>
</nav>`,
  )
}

const ACCESSIBILITY = `<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Texte structuré, avec sommaire et titres ; les images ont un texte de remplacement.</meta>`

export interface BookItem {
  id: string
  file: string
  type: string
  /** What must be said of it: a document that holds a drawing, the picture of the cover. */
  properties?: 'svg' | 'cover-image'
}

/** The cover: only the package knows it, no document shows it. */
export const COVER: BookItem = {
  id: 'couverture',
  file: 'couverture.png',
  type: 'image/png',
  properties: 'cover-image',
}

/** The package: what the book is, which files it holds, in which order they are read. */
export const renderPackage = (
  facts: BookFacts,
  items: readonly BookItem[],
  spine: readonly string[],
): string =>
  `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="adresse" xml:lang="${facts.lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="adresse">${escapeXml(facts.identifier)}</dc:identifier>
<dc:title>${escapeXml(facts.title)}</dc:title>
<dc:language>${facts.lang}</dc:language>
<dc:creator>${escapeXml(facts.publisher)}</dc:creator>
<dc:publisher>${escapeXml(facts.publisher)}</dc:publisher>
<dc:date>${facts.day}</dc:date>
${facts.description && `<dc:description>${escapeXml(facts.description)}</dc:description>`}
${facts.licence && `<dc:rights>${escapeXml(facts.licence)}</dc:rights>\n`}<dc:source>${escapeXml(facts.address)}</dc:source>
<meta property="dcterms:modified">${facts.day}T00:00:00Z</meta>
<meta name="cover" content="${COVER.id}"/>
${ACCESSIBILITY}
</metadata>
<manifest>
<item id="sommaire" href="sommaire.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items
  .map(
    ({ id, file, type, properties }) =>
      `<item id="${id}" href="${file}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
  )
  .join('\n')}
</manifest>
<spine>
${spine.map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`
