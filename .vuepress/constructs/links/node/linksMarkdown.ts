import * as posix from '../../../lib/posixPath.ts'
import type { MarkdownIt } from 'markdown-it'
import { dropFolder } from '../../../lib/dropFolder.ts'
import { dropNumbers } from '../../../lib/dropNumbers.ts'
import { readHtmlTags } from '../../../lib/readHtmlTags.ts'
import { escapeHtml } from '../../../lib/escapeHtml.ts'

/** The files of a folder of guides, as links find them. Paths are relative to it. */
export interface LinkFiles {
  /** Name of the folder: addresses written for a whole repository begin with it. */
  folder: string
  /** Address of the page that a Markdown file is, without base; null when it is no page. */
  findPage: (file: string) => string | null
  /** The one page whose path is this one once its numbers are taken away; null for none. */
  findNumbered: (file: string) => string | null
  /** Address at which a file that is no page is published, without base; null when it may not be. */
  findFile: (file: string) => string | null
}

interface LinkEnv {
  base?: string
  filePathRelative?: string | null
  /** Files of the folder that the page links to, and which are published with it. */
  linkedFiles?: string[]
}

/** Files of the folder that a page, read with this environment, links to. */
export const linkedFilesOf = (env: object): readonly string[] => (env as LinkEnv).linkedFiles ?? []

/** `&`, `+`, `=`… as codes, before `?` and `#`. */
const CODED_SIGN_RE = /^[^?#]*%(?:2[3-6BCF]|3[ABDF]|40)/i
const EXTERNAL_RE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?|$)/i

const decode = (path: string): string => {
  try {
    // After the address was cut at `?` and `#`: `%23` is a sign of a name.
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Files that an address without `.md` may mean: `/guide/x`, `/guide/x.html`, `/guide/x/`. */
const listCandidates = (path: string): string[] => {
  if (/\.mdx?$/i.test(path)) return [path.replace(/x$/i, '')]
  const bare = path.replace(/\.html$/i, '').replace(/\/$/, '')
  const inside = [`${bare}/README.md`, `${bare}/index.md`].map((file) => file.replace(/^\//, ''))
  return path.endsWith('/') || bare === '' ? inside : [`${bare}.md`, ...inside]
}

/** What a link leads to: a page, by its file, or a file that is published. */
interface Found {
  file: string
  address: string
  isPage: boolean
  /** Its address is that of a file elsewhere, from where the page is. */
  isMoved?: boolean
  rest: string
}

const createResolver =
  (files: LinkFiles) =>
  (href: string, page: string | null): Found | null => {
    if (EXTERNAL_RE.test(href) || page === null) return null
    const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
    const decoded = decode(written)
    const path = posix.normalize(
      decoded.startsWith('/') ? decoded.slice(1) : posix.join(posix.dirname(page), decoded),
    )
    const find = (place: string): Found | null => {
      for (const file of listCandidates(place === '.' ? '' : place)) {
        const address = files.findPage(file)
        if (address !== null) return { file, address, isPage: true, rest }
      }
      const address = /\.mdx?$/i.test(place) ? null : files.findFile(place)
      return address === null ? null : { file: place, address, isPage: false, rest }
    }
    const found = path.startsWith('..') ? null : find(path)
    if (found) return found
    const inside = dropFolder(path, files.folder)
    const moved = inside === null ? null : find(inside)
    if (moved) return { ...moved, isMoved: true }
    // Other systems leave the numbers of files and folders out of addresses.
    for (const file of listCandidates(inside ?? path)) {
      const numbered = files.findNumbered(dropNumbers(file))
      const address = numbered === null ? null : files.findPage(numbered)
      if (numbered !== null && address !== null)
        return { file: numbered, address, isPage: true, isMoved: true, rest }
    }
    return null
  }

const VALUE_RE = /href\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/iy

/** Gives the links of a piece of HTML another address. */
const rewriteHrefs = (html: string, rewrite: (href: string) => string): string => {
  let result = ''
  let position = 0
  for (const { name, isEnd, attributes } of readHtmlTags(html).tags) {
    const href = isEnd || name !== 'a' ? undefined : attributes.find((one) => one.name === 'href')
    if (!href || href.offset < position) continue
    VALUE_RE.lastIndex = href.offset
    const whole = VALUE_RE.exec(html)?.[0]
    const address = rewrite(href.value ?? '')
    if (whole === undefined || address === href.value) continue
    result += `${html.slice(position, href.offset)}href="${escapeHtml(address)}"`
    position = href.offset + whole.length
  }
  return result + html.slice(position)
}

/**
 * markdown-it extension: links lead to the page that their file is, whatever form other systems give them
 * (`./x`, `/x.html`, `x.md` in HTML), and to files of the folder, which are published with the page. Every
 * address from the root of the site gets its base.
 */
export const linksMarkdown = (md: MarkdownIt, files: LinkFiles): void => {
  const resolve = createResolver(files)

  const note = (env: LinkEnv, { file, isPage }: Found): void => {
    if (!isPage) (env.linkedFiles ??= []).push(file)
  }
  const addBase = (address: string, base: string): string =>
    address.startsWith(base) ? address : base + address.slice(1)

  /** As browsers follow it. */
  const toAddress = (href: string, env: LinkEnv): string => {
    const { base = '/', filePathRelative: page = null } = env
    const found = resolve(href, page)
    if (found) {
      note(env, found)
      return encodeURI(`${base}${found.address.slice(1)}`) + found.rest
    }
    return /^\/(?!\/)/.test(href) ? addBase(href, base) : href
  }

  /** As VuePress' extension reads it, which knows the addresses of pages. */
  const toLink = (href: string, env: LinkEnv): string => {
    const { base = '/', filePathRelative: page = null } = env
    const isPlain = /^[^?#]*(?:\/|\.md)(?:[?#]|$)/.test(href)
    const found = resolve(href, page)
    // VuePress' extension would not find such a name: it reads codes with `decodeURI`, which leaves these.
    const hidesSign = /[?#%]/.test(found?.file ?? '') || CODED_SIGN_RE.test(href)
    if (found && (!found.isPage || hidesSign)) return toAddress(href, env)
    if (found && (found.isMoved || !isPlain)) return `${encodeURI(`/${found.file}`)}${found.rest}`
    return /^\/(?!\/)/.test(href) && !/\.md(?:[?#]|$)/.test(href) ? addBase(href, base) : href
  }

  md.core.ruler.push('link_addresses', ({ tokens, env }) => {
    const rewriteHtml = (html: string): string =>
      html.includes('href') ? rewriteHrefs(html, (href) => toAddress(href, env as LinkEnv)) : html
    for (const token of tokens) {
      if (token.type === 'html_block' || token.type === 'html_inline')
        token.content = rewriteHtml(token.content)
      for (const child of token.children ?? []) {
        if (child.type === 'html_inline') child.content = rewriteHtml(child.content)
        if (child.type === 'link_open')
          child.attrSet('href', toLink(child.attrGet('href') ?? '', env as LinkEnv))
      }
    }
  })
}
