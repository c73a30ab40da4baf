import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Parser } from 'htmlparser2'
import { listLoaderModules } from '../../.vuepress/offline/node/listScripts.ts'
import { startPreviewServer } from '../../tools/preview/node/startPreviewServer.ts'
import { DIST, listAddresses } from './support/sitePages.ts'

const CONFIG_FILE = path.resolve(import.meta.dirname, '../../netlify.toml')
const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'data', 'poster']

/** Every address that a page links to or loads. */
const listLinks = (html: string): string[] => {
  const links: string[] = []
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      for (const name of ADDRESS_ATTRIBUTES) if (attributes[name]) links.push(attributes[name])
      for (const source of attributes.srcset?.split(',') ?? [])
        links.push(source.trim().split(/\s+/)[0]!)
    },
  })
  parser.end(html)
  return links
}

/** Addresses in scripts, style sheets, the site map and the list of exports. */
const listQuotedAddresses = (text: string): string[] =>
  [...text.matchAll(/["'`(](\/assets\/[^"'`)\s]+\.\w+)["'`)]/g)].map(([, address]) => address!)

test('a crawl of every link leaves no 404, and no detour, in the log of the preview', async () => {
  const log: string[] = []
  const server = await startPreviewServer({
    root: DIST,
    configFile: CONFIG_FILE,
    port: 0,
    log: (line) => log.push(line),
  })
  const { origin } = new URL(server.url)
  const waiting = ['/', '/sitemap.xml', '/robots.txt', '/opensearch.xml']
  const seen = new Map<string, string>(waiting.map((address) => [address, '']))
  try {
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      const response = await fetch(new URL(address, origin), { redirect: 'manual' })
      const type = response.headers.get('content-type') ?? ''
      const text = /html|javascript|css|xml|plain|json/.test(type) ? await response.text() : ''
      const isHtml = type.includes('html')
      const inSiteMap = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        ([, url]) => new URL(url!).pathname,
      )
      for (const link of [
        ...(isHtml ? listLinks(text) : inSiteMap),
        // The loader writes the addresses of modules from their parts.
        ...listQuotedAddresses(text).filter((quoted) => !quoted.includes('${')),
        ...(isHtml ? listLoaderModules(text, '/') : []),
      ]) {
        const url = new URL(link, new URL(address, origin))
        if (url.origin !== origin || seen.has(url.pathname)) continue
        seen.set(url.pathname, address)
        waiting.push(url.pathname)
      }
    }
  } finally {
    await server.close()
  }

  const wrong = log
    .filter((line) => !/^GET 200 /.test(line))
    .map((line) => `${line} ← ${seen.get(line.split(' ')[2]!)}`)
  expect(wrong).toEqual([])
  expect(log).toHaveLength(seen.size)
  const pages = listAddresses().filter((address) => address !== '/404.html')
  expect(pages.filter((address) => !seen.has(address))).toEqual([])
})
