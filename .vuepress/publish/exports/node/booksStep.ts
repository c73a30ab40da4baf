import type { Page } from 'vuepress/core'
import type { Output } from '../../createOutput.ts'
import type { BuiltApp, Step } from '../../Step.ts'
import { runAtOnce } from '../../../lib/runAtOnce.ts'
import type { Site } from '../../../site.ts'
import { fillExports } from '../shared/renderExports.ts'
import type { ExportedGuide, ExportGuide, ExportManifest } from '../shared/types.ts'
import { digestExporter, digestPrintPage, readExport, storeExport } from './exportCache.ts'
import { bindArticles } from './epub/bindArticles.ts'
import { describeSite } from './printStep.ts'
import { resolveManifest } from './resolveManifest.ts'

/** A form in which a guide is taken away. */
export type BookKind = 'pdf' | 'epub'

/** What a book is made of. */
export interface BookInput {
  /** Folder of the built site. */
  dest: string
  site: ExportManifest['site']
  guide: ExportedGuide & Pick<ExportGuide, 'pictogram'>
}

/** Makes books of one kind. */
export interface BookMaker {
  /** What the bytes depend on besides the guide: the version of a browser. Another one makes the book again. */
  version: string
  make: (input: BookInput) => Promise<Uint8Array>
}

export interface BooksStepOptions {
  site: Site
  /** A site built without a maker says in its pages that it has no such book. */
  makers: Partial<Record<BookKind, BookMaker>>
  /** @default `exports` of the project's cache */
  cache?: string
}

const KINDS = ['epub', 'pdf'] as const satisfies BookKind[]

/** Books made at once: a printing keeps one processor busy, and what is around it another. */
const AT_ONCE = 2

/** Address of the list of what exists, without base: components of the pages ask for it. */
const LIST_ADDRESS = '/exports.json'

/** Pages that may hold a list: those whose text asks for one, and the introductions, where the theme puts one. */
const findLists = (
  pages: readonly Page[],
  guides: readonly Pick<ExportedGuide, 'address'>[],
): Page[] => {
  const introductions = new Set(guides.map(({ address }) => address))
  return pages.filter(
    (page) => page.content.includes('<PDFExports') || introductions.has(page.path),
  )
}

/** Name in the cache of a book: it says all that the book is made of. */
const createNamer = async (output: Output, { url, base }: ExportManifest['site']) => {
  const code = await digestExporter()
  const readImage = (address: string): Buffer => {
    const image = output.read(`/${address.slice(base.length)}`)
    if (!image) throw new Error(`exports: ${address} is not in the built site`)
    return image
  }
  return ({ print }: ExportedGuide, kind: BookKind, { version }: BookMaker): string => {
    const page = output.read(print)!.toString()
    const html =
      kind === 'epub'
        ? bindArticles(page, {
            root: `${url}${base.replace(/\/$/, '')}`,
            readPage: (address) => output.read(address)?.toString() ?? null,
          })
        : page
    return `${digestPrintPage({ html, readImage, exporter: `${code} ${version}` })}.${kind}`
  }
}

/**
 * Makes the PDF and the EPUB of each guide out of its print page, and lists them in the pages. A guide that
 * has not changed since a former build comes out of the cache.
 */
export const booksStep = ({ site, makers, cache }: BooksStepOptions): Step => {
  const listGuides = ({ pages }: BuiltApp): BookInput['guide'][] =>
    resolveManifest(pages).map(({ chapters: _chapters, ...guide }) => guide)

  return {
    name: 'books',

    addresses: (app) => [
      ...listGuides(app).flatMap(({ pdf, epub }) => [pdf.address, epub.address]),
      LIST_ADDRESS,
    ],

    write: async (app, output) => {
      const facts = describeSite(app, site)
      const guides = listGuides(app)
      const nameBook = await createNamer(output, facts)
      const books = guides.flatMap((guide) => KINDS.map((kind) => ({ guide, kind })))
      await runAtOnce(books, AT_ONCE, async ({ guide, kind }) => {
        const maker = makers[kind]
        if (!maker) return
        const name = nameBook(guide, kind, maker)
        const cached = await readExport(name, cache)
        const book = cached ?? (await maker.make({ dest: app.dir.dest(), site: facts, guide }))
        if (!cached) await storeExport(name, book, cache)
        output.write(guide[kind].address, book)
        guide[kind] = { ...guide[kind], bytes: book.length }
      })
      const listed = guides.map(({ pictogram: _pictogram, ...guide }) => guide)
      output.write(
        LIST_ADDRESS,
        JSON.stringify({ site: facts, guides: listed } satisfies ExportManifest),
      )
      for (const { path } of findLists(app.pages, guides))
        output.edit(path, (html) => fillExports(html, guides, facts.base))
    },
  }
}
