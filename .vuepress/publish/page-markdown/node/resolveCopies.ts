import type { Page } from 'vuepress/core'
import { readReview } from '../../exports/node/readReview.ts'
import { resolveGroups } from '../../../model/groups/node/resolveGroups.ts'
import { findGroupId } from '../../../model/groups/shared/findGroupId.ts'
import { flattenGroup } from '../../../model/groups/shared/locateInGroup.ts'
import type { GlossaryEntry } from '../../../constructs/glossary/shared/types.ts'
import type { HomeData } from '../../../theme/node/readHome.ts'
import type { LegalState } from '../../../constructs/legal-references/shared/LegalState.ts'
import type { ReferenceValue } from '../../../constructs/values/shared/ReferenceValue.ts'
import { copyAddress } from '../shared/copyAddress.ts'
import { isPublished } from './isPublished.ts'
import { renderCopy } from './renderCopy.ts'
import { renderHome, type HomeSource } from './renderHome.ts'
import { renderLlms } from './renderLlms.ts'

/** What this plugin reads of a VuePress page. */
export interface CopiedPage extends Pick<
  Page,
  'path' | 'title' | 'content' | 'filePathRelative' | 'frontmatter'
> {
  data: object
  markdownEnv?: object
}

export interface ResolveCopiesOptions {
  title: string
  description: string
  /** Public address of the site, base included, without final slash. */
  root: string
  /** Whole address at which assistants question the site; undefined on a host without functions. */
  mcp?: string
  /** Name of the licence of the texts; empty when none is said. */
  licence: string
  pages: readonly CopiedPage[]
  legal: Pick<LegalState, 'resolve'>
  /** What pages cite by name. */
  values: readonly ReferenceValue[]
  /** Terms of the site, in alphabetical order. */
  glossary: readonly GlossaryEntry[]
}

/** Addresses of the two files that hold every page, without base. */
export const LLMS_ADDRESS = '/llms.txt'
export const LLMS_FULL_ADDRESS = '/llms-full.txt'

/** A file of the built site and its text. */
export interface CopyFile {
  /** Without base. */
  address: string
  content: string
}

const describe = ({ frontmatter }: CopiedPage): string =>
  typeof frontmatter.description === 'string' ? frontmatter.description : ''

/** Guides in their order first, then the other pages by address. */
const sortPages = (pages: readonly CopiedPage[], links: readonly string[]): CopiedPage[] => {
  const ranks = new Map(links.map((link, rank) => [link, rank]))
  const rank = ({ path }: CopiedPage): number => ranks.get(path) ?? links.length
  return [...pages].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))
}

/** The Markdown copy of every page, then `llms.txt` and `llms-full.txt`. */
export const resolveCopies = (options: ResolveCopiesOptions): CopyFile[] => {
  const { root, licence, pages: all, legal, values, glossary } = options
  const groups = resolveGroups([...all])
  const ids = groups.map(({ id }) => id)
  const links = groups.flatMap(flattenGroup).map(({ link }) => link)
  const addresses = new Map(all.map((page) => [page.filePathRelative ?? page.path, page.path]))
  const pages = sortPages(all.filter(isPublished), links)
  const copies = pages.map((page) => {
    const { title, content, markdownEnv, path: address, filePathRelative: file } = page
    const review = readReview(page)
    const { home } = page.data as { home?: HomeData }
    const { profiles } = page.frontmatter as Pick<HomeSource, 'profiles'>
    const opening = home && renderHome({ home, profiles, groups, root })
    const text = { content, markdownEnv, opening }
    const source = { title, description: describe(page), review, licence, ...text }
    const place = { root, address, file, addresses, legal, values }
    const context = { root, groups, glossary, groupId: findGroupId(file, ids) }
    return { address: copyAddress(address), content: renderCopy(source, place, context) }
  })
  const inGuides = new Set(links)
  const others = pages
    .filter(({ path }) => !inGuides.has(path))
    .map((page) => ({ title: page.title, description: describe(page), address: page.path }))
  return [
    ...copies,
    { address: LLMS_ADDRESS, content: renderLlms({ ...options, groups, others }) },
    { address: LLMS_FULL_ADDRESS, content: copies.map(({ content }) => content).join('\n') },
  ]
}
