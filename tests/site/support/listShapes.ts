import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { Parser } from 'htmlparser2'
import { DIST } from './sitePages.ts'

/** Each element of a page with the one that holds it, by names, classes and colours: what styles see. */
const readShape = (html: string): Set<string> => {
  const shape = new Set<string>()
  const open: string[] = []
  const parser = new Parser({
    onopentag: (name, { class: classes = '', 'data-color': color = '' }) => {
      const element = `${name}.${classes}.${color}`
      // Without scripts alone do these hold anything.
      if (!open.includes('noscript..')) shape.add(`${open.at(-1) ?? ''} > ${element}`)
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
 * styles and templates alone (colours, sizes of targets) is looked at there, each pair once.
 *
 * @param addresses - pages of the built site
 * @returns by address, the pairs that no page before it holds
 */
export const listShapes = (addresses: readonly string[], dist = DIST): Map<string, Set<string>> => {
  const left = new Map(
    addresses.map((address) => [
      address,
      readShape(readFileSync(path.join(dist, toFile(address)), 'utf8')),
    ]),
  )
  const chosen = new Map<string, Set<string>>()
  for (;;) {
    const [address, shape] = [...left].reduce((best, page) =>
      page[1].size > best[1].size ? page : best,
    )
    if (shape.size === 0) return chosen
    chosen.set(address, shape)
    left.delete(address)
    for (const other of left.values()) for (const pair of shape) other.delete(pair)
  }
}

/** Selector of the elements that `markShapes` found. */
export const MARKED = '[data-shape]'

/** Marks the first element of each of these pairs. Gives those that the page does not hold. */
export const markShapes = (page: Page, pairs: ReadonlySet<string>): Promise<string[]> =>
  page.evaluate(
    (wanted) => {
      const left = new Set(wanted)
      const describe = (element: Element | null): string =>
        element
          ? `${element.localName}.${element.getAttribute('class') ?? ''}.${element.getAttribute('data-color') ?? ''}`
          : ''
      for (const element of document.querySelectorAll('*'))
        if (left.delete(`${describe(element.parentElement)} > ${describe(element)}`))
          element.setAttribute('data-shape', '')
      return [...left]
    },
    [...pairs],
  )
