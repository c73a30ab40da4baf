import type { Site } from '../../../site.ts'
import type { ExportGuide } from '../../exports/shared/types.ts'
import type { LegalArticleFacts } from '../../../constructs/legal-references/shared/LegalArticleFacts.ts'
import { copyAddress } from '../../page-markdown/shared/copyAddress.ts'
import type { GuidesData } from './guidesSchema.ts'

export interface ResolveGuidesDataOptions {
  title: string
  publisher: string
  /** Public address of the site, base included, without final slash. */
  root: string
  /** Licence of the texts; with an empty name when none is said. */
  licence: Site['licence']
  guides: readonly ExportGuide[]
  /** Articles of law that have a page. */
  articles?: readonly DataArticle[]
  /** Articles that have a sentence and no page. */
  otherArticles?: GuidesData['otherArticles']
}

/** The page of an article of law, and what it says of it. */
export interface DataArticle extends LegalArticleFacts {
  /** Address, without base. */
  address: string
  /** What it decides, one sentence; empty where none is written. */
  decides: string
}

/** Addresses of the data and of its schema, without base. */
export const DATA_ADDRESS = '/guides.json'
export const SCHEMA_ADDRESS = '/guides.schema.json'

type Guide = GuidesData['guides'][number]

const toChapters = ({ chapters }: ExportGuide, root: string): Guide['chapters'] =>
  chapters.map(({ number, address, title, description, sources, ...dates }) => ({
    number,
    address: root + address,
    markdown: root + copyAddress(address),
    title,
    description,
    writtenOn: dates.writtenOn ?? null,
    verifiedOn: dates.verifiedOn ?? null,
    verifiedAgainst: dates.verifiedAgainst ?? null,
    verifiedBy: dates.verifiedBy ?? null,
    updatedOn: dates.day ?? null,
    sources: sources.map(({ title: name, href }) => ({
      title: name,
      url: href === undefined ? null : new URL(href, `${root}/`).href,
    })),
  }))

/** The guides as data, with whole addresses. */
export const resolveGuidesData = (options: ResolveGuidesDataOptions): GuidesData => {
  const { title, publisher, licence, root, guides, articles = [], otherArticles = [] } = options
  const days = guides.flatMap(({ day }) => day ?? [])
  return {
    $schema: root + SCHEMA_ADDRESS,
    title,
    address: `${root}/`,
    publisher,
    licence: licence.title && licence.url ? { ...licence } : null,
    updatedOn: days.sort().at(-1) ?? null,
    articles: articles.map(({ reference, decides, version, official, address }) => ({
      reference,
      decides,
      version,
      official,
      address: root + address,
      markdown: root + copyAddress(address),
      feed: `${root}${address}atom.xml`,
    })),
    otherArticles,
    guides: guides.map((guide) => ({
      id: guide.id,
      address: root + guide.address,
      title: guide.title,
      description: guide.description,
      verifiedOn: guide.verifiedOn ?? null,
      print: root + guide.print,
      chapters: toChapters(guide, root),
    })),
  }
}
