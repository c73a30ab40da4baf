const DATE_RE = /\((D:)\d{14}[+-]\d{2}'\d{2}'\)/g
const NODE_RE = /\(node(\d{8})\)/g

/**
 * Takes out of a PDF made by Chromium what changes from one printing to the next, so that the same guide
 * always gives the same file: the hour becomes the guide's day, and the names of tagged elements, which
 * count from the start of the browser, count from one. Every replacement has the length of what it
 * replaces, as the table of objects needs.
 *
 * @param day - `2026-11-24`; without one, a day that is plainly not one
 */
export const stabilizePdf = (pdf: Buffer, day = '2000-01-01'): Buffer => {
  const text = pdf.toString('latin1')
  const names = [...new Set([...text.matchAll(NODE_RE)].map((match) => match[1]!))].sort()
  const ranks = new Map(names.map((name, rank) => [name, String(rank + 1).padStart(8, '0')]))
  const stable = text
    .replace(DATE_RE, `(D:${day.replaceAll('-', '')}000000+00'00')`)
    .replace(NODE_RE, (_, name: string) => `(node${ranks.get(name)!})`)
  return Buffer.from(stable, 'latin1')
}
