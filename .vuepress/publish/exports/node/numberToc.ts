const TOC_RE = /<nav class="print-toc"[\s\S]*?<\/nav>/
const LINK_RE = /(<a href="#([^"]+)">[\s\S]*?<\/a>)/g

/**
 * Writes page numbers in the table of contents of a print page.
 *
 * @param readNumber - number of the page that an id stands on
 */
export const numberToc = (html: string, readNumber: (id: string) => number): string =>
  html.replace(TOC_RE, (toc) =>
    toc.replace(
      LINK_RE,
      (_, link: string, id: string) =>
        `${link} <span class="print-toc-page">${readNumber(id)}</span>`,
    ),
  )
