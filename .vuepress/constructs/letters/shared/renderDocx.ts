import { escapeXml } from '../../../lib/escapeXml.ts'
import type { Letter } from './Letter.ts'
import { storeZip } from './storeZip.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const renderRun = (text: string, isBlank: boolean): string =>
  `<w:r>${isBlank ? '<w:rPr><w:highlight w:val="yellow"/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** Blanks are highlighted, brackets included, so that none is forgotten. */
const renderLine = (line: string): string =>
  line
    .split(/(\[[^[\]]{2,200}\])/)
    .filter((piece) => piece !== '')
    .map((piece) => renderRun(piece, piece.startsWith('[')))
    .join('')

const renderParagraph = (lines: readonly string[]): string =>
  `<w:p><w:pPr><w:spacing w:after="200"/></w:pPr>${lines.map(renderLine).join('<w:r><w:br/></w:r>')}</w:p>`

/**
 * A letter as a file of a word processor, with nothing in it but paragraphs: the site publishes it blank, and a
 * page gives it filled.
 * Source of the format: ECMA-376, part 1, 11.3.10 and 17.2
 */
export const renderDocx = (letter: Letter): Uint8Array<ArrayBuffer> =>
  storeZip({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${letter.map(renderParagraph).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr></w:body></w:document>`,
  })
