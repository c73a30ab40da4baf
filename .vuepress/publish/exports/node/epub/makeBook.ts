import { load } from 'cheerio'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { embedImages, type BookImage } from './embedImages.ts'
import { readPrintPage, type BookSection } from './readPrintPage.ts'
import {
  COVER,
  renderContainer,
  renderDocument,
  renderNavigation,
  renderPackage,
  type BookFacts,
  type BookItem,
} from './renderBook.ts'
import { toXhtml } from './toXhtml.ts'

export interface MakeBookOptions {
  facts: BookFacts
  /** The print page of the guide. */
  html: string
  /** Style sheet of the book. */
  style: string
  /** What stands for the book on a shelf, as PNG. */
  cover: Uint8Array
  /** Reads a picture of the built site by its address, base included. */
  readImage: (address: string) => Promise<Uint8Array>
}

const XHTML = 'application/xhtml+xml'
const LINK_RE = /^#((c\d+)(?:-.*)?)$/s

/** Links between chapters now go from file to file. */
const linkFiles = ({ $, id }: BookSection): void => {
  $('a[href^="#"]').each((_, link) => {
    const [, target, file] = LINK_RE.exec(link.attribs.href!) ?? []
    if (!target) $(link).removeAttr('href')
    else if (target === file) link.attribs.href = `${file}.xhtml`
    else if (file !== id) link.attribs.href = `${file}.xhtml#${target}`
  })
}

interface Document {
  item: BookItem
  content: string
  images: BookImage[]
}

const writeDocument = async (
  section: BookSection,
  readImage: MakeBookOptions['readImage'],
): Promise<Document> => {
  const { $, id, title } = section
  linkFiles(section)
  const images = await embedImages($, readImage)
  const hasSvg = $('svg').length > 0
  return {
    item: { id, file: `${id}.xhtml`, type: XHTML, ...(hasSvg && { properties: 'svg' }) },
    content: renderDocument(title, toXhtml($)),
    images,
  }
}

/** Same files, same book: the archive carries no hour of its own. The year is the first that ZIP knows. */
const MTIME = new Date(1980, 0, 1)

const pack = (files: Record<string, string | Uint8Array>): Uint8Array => {
  const zippable: Zippable = {}
  for (const [file, content] of Object.entries(files))
    zippable[file] = [
      typeof content === 'string' ? strToU8(content) : content,
      // Readers recognise a book by this file, first and as it is.
      { level: file === 'mimetype' ? 0 : 9, mtime: MTIME },
    ]
  return zipSync(zippable)
}

/** Makes an EPUB 3 book of a print page: title page, table of contents, one document for each chapter. */
export const makeBook = async ({
  facts,
  html,
  style,
  cover,
  readImage,
}: MakeBookOptions): Promise<Uint8Array> => {
  const { head, sections } = readPrintPage(html)
  const titlePage: BookSection = {
    id: 'titre',
    title: facts.title,
    $: load(head, null, false),
    parts: [],
  }
  const documents: Document[] = []
  for (const section of [titlePage, ...sections])
    documents.push(await writeDocument(section, readImage))
  const images = new Map(
    documents.flatMap((document) => document.images).map((image) => [image.file, image]),
  )
  const items: BookItem[] = [
    COVER,
    ...documents.map(({ item }) => item),
    ...[...images.values()].map(({ file, type }, index) => ({
      id: `image-${index + 1}`,
      file,
      type,
    })),
  ]
  const spine = ['titre', 'sommaire', ...sections.map(({ id }) => id)]
  return pack({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': renderContainer(),
    'EPUB/livre.opf': renderPackage(facts, items, spine),
    'EPUB/sommaire.xhtml': renderNavigation(sections),
    'EPUB/style.css': style,
    [`EPUB/${COVER.file}`]: cover,
    ...Object.fromEntries(documents.map(({ item, content }) => [`EPUB/${item.file}`, content])),
    ...Object.fromEntries(
      [...images.values()].map(({ file, content }) => [`EPUB/${file}`, content]),
    ),
  })
}
