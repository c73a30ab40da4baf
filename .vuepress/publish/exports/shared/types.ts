import type { PageReview } from '../../../model/review/shared/types.ts'

/** A page of a guide, in reading order. */
export interface ExportChapter {
  /** `''` for the introduction, `3`, or `3.1` in a nested group. */
  number: string
  title: string
  /** One sentence, empty when the page gives none. */
  description: string
  /** Address of the page, without the site's base. */
  address: string
  /** What the page says of its dates, one sentence; empty or left out when it gives none. */
  statement?: string
  /** Last day of all, `2026-11-24`; left out when the page gives none. */
  day?: string
  /** Day it was written. */
  writtenOn?: string
  /** Day of the last review, what the page was compared with, and by whom. */
  verifiedOn?: string
  verifiedAgainst?: string
  verifiedBy?: string
  /** What the page relies on. */
  sources: PageReview['sources']
}

/** A file that readers take away. */
export interface ExportFile {
  /** Address, without the site's base. */
  address: string
  /** Size in bytes; left out while the file does not exist. */
  bytes?: number
}

/** A guide and the forms in which it can be taken away. */
export interface ExportGuide {
  /** Folder of the guide. */
  id: string
  title: string
  description: string
  color?: string
  /** Shapes that stand for the guide, for an `<svg viewBox="0 0 24 24">`. */
  pictogram?: string
  /** Address of the introduction, without the site's base. */
  address: string
  /** Last day of its pages; left out when no page gives one. */
  day?: string
  /** Day of its most recent review; left out when no page gives one. */
  verifiedOn?: string
  /** Introduction first, then every chapter, nested ones included. */
  chapters: ExportChapter[]
  /** Address of the page that holds the whole guide, without the site's base. */
  print: string
  pdf: ExportFile
  epub: ExportFile
}

/** A guide as the list of files shows it. */
export type ExportedGuide = Omit<ExportGuide, 'chapters' | 'pictogram'>

/** What a built site says of what can be taken away, in `/exports.json`. */
export interface ExportManifest {
  site: {
    title: string
    /** Public address, without final slash and without base. */
    url: string
    base: string
    publisher: string
    /** Licence of the texts; with an empty name when none is said. */
    licence: { title: string; url: string }
    lang: string
  }
  guides: ExportedGuide[]
}
