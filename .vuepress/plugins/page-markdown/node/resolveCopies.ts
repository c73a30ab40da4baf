import type { Page } from 'vuepress/core'
import { addressFile } from '../../exports/node/addressFile.ts'
import { readReview } from '../../exports/node/readReview.ts'
import { resolveGroups } from '../../groups/node/resolveGroups.ts'
import { findGroupId } from '../../groups/shared/findGroupId.ts'
import { flattenGroup } from '../../groups/shared/locateInGroup.ts'
import type { LegalState } from '../../legal-references/shared/LegalState.ts'
import { copyAddress } from '../shared/copyAddress.ts'
import { isPublished } from './isPublished.ts'
import { renderCopy } from './renderCopy.ts'
import { renderLlms } from './renderLlms.ts'

/** What this plugin reads of a VuePress page. */
export interface CopiedPage extends Pick<
  Page,
  'path' | 'title' | 'content' | 'filePathRelative' | 'frontmatter'
> {
  data: object
}

export interface ResolveCopiesOptions {
  title: string
  description: string
  /** Public address of the site, base included, without final slash. */
  root: string
  pages: readonly CopiedPage[]
  legal: Pick<LegalState, 'resolve'>
}

/** A file of the built site and its text. */
export interface CopyFile {
  /** Path, relative to the built site. */
  file: string
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
  const { root, pages: all, legal } = options
  const groups = resolveGroups([...all])
  const ids = groups.map(({ id }) => id)
  const links = groups.flatMap(flattenGroup).map(({ link }) => link)
  const addresses = new Map(all.map((page) => [page.filePathRelative ?? page.path, page.path]))
  const pages = sortPages(all.filter(isPublished), links)
  const copies = pages.map((page) => {
    const { title, content, path: address, filePathRelative: file } = page
    const source = { title, description: describe(page), content, review: readReview(page) }
    const place = { root, address, file, addresses, legal }
    const context = { root, groups, groupId: findGroupId(file, ids) }
    return { file: addressFile(copyAddress(address)), content: renderCopy(source, place, context) }
  })
  const inGuides = new Set(links)
  const others = pages
    .filter(({ path }) => !inGuides.has(path))
    .map((page) => ({ title: page.title, description: describe(page), address: page.path }))
  return [
    ...copies,
    { file: 'llms.txt', content: renderLlms({ ...options, groups, others }) },
    { file: 'llms-full.txt', content: copies.map(({ content }) => content).join('\n') },
  ]
}
