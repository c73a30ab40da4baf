import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Parser } from 'htmlparser2'
import { DIST } from './sitePages.ts'

/** Each element of a page with the one that holds it, by names, classes and colours: what styles see. */
const readShape = (html: string): Set<string> => {
  const shape = new Set<string>()
  const open: string[] = []
  const parser = new Parser({
    onopentag: (name, { class: classes = '', 'data-color': color = '' }) => {
      const element = `${name}.${classes}.${color}`
      shape.add(`${open.at(-1)} > ${element}`)
      open.push(element)
    },
    onclosetag: () => void open.pop(),
  })
  parser.end(html)
  return shape
}

const toFile = (address: string): string =>
  decodeURIComponent(address.replace(/\/$/, '/index.html').slice(1))

/**
 * Few pages which together hold every pair of an element and its parent that the site has: what depends on
 * styles and templates alone (colours, sizes of targets) is looked at there.
 *
 * @param addresses - pages of the built site
 */
export const listShapes = (addresses: readonly string[], dist = DIST): string[] => {
  const left = new Map(
    addresses.map((address) => [
      address,
      readShape(readFileSync(path.join(dist, toFile(address)), 'utf8')),
    ]),
  )
  const chosen: string[] = []
  for (;;) {
    const [address, shape] = [...left].reduce((best, page) =>
      page[1].size > best[1].size ? page : best,
    )
    if (shape.size === 0) return chosen
    chosen.push(address)
    for (const other of left.values())
      if (other !== shape) for (const pair of shape) other.delete(pair)
    shape.clear()
  }
}
