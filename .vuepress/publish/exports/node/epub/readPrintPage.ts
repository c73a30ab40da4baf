import { load, type CheerioAPI } from 'cheerio'

/** One document of the book. */
export interface BookSection {
  /** Id of the section, which also names its file. */
  id: string
  title: string
  /** Content, not yet made fit for XHTML. */
  $: CheerioAPI
  /** Its parts, for the table of contents. */
  parts: { id: string; title: string }[]
}

const lift = ($: CheerioAPI): void => {
  for (const level of [2, 3, 4, 5, 6])
    $(`h${level}`).each((_, heading) => {
      heading.tagName = `h${level - 1}`
    })
}

const readSection = (id: string, html: string): BookSection => {
  const $ = load(html, null, false)
  lift($)
  const parts = $('h2[id]')
    .toArray()
    .map((part) => ({ id: part.attribs.id!, title: $(part).text().trim() }))
  return { id, title: $('h1').first().text().trim(), $, parts }
}

/**
 * Takes a print page apart: the title page, then each chapter and the sources as documents of their own.
 * Addresses kept for paper are left out, since the links of a book can be followed.
 */
export const readPrintPage = (html: string): { head: string; sections: BookSection[] } => {
  const $ = load(html)
  $('.address-number, .page-ref, .print-addresses').remove()
  return {
    head: $('.print-head').html() ?? '',
    sections: $('.print-chapter')
      .toArray()
      .map((section) => readSection(section.attribs.id!, $(section).html()!)),
  }
}
