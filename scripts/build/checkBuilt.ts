import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkBuiltLinks } from '../../.vuepress/checks/node/built/checkBuiltLinks.ts'
import { findSuspectPages } from '../../.vuepress/checks/node/built/findSuspectPages.ts'
import { listBuiltFiles, parseBuiltPage } from '../../.vuepress/checks/node/built/readBuiltSite.ts'
import type { Finding } from '../../.vuepress/checks/shared/Finding.ts'
import type { Redirect } from '../../.vuepress/model/site/readRedirects.ts'
import { locate } from '../../.vuepress/model/source/TextIndex.ts'

export interface CheckBuiltInput {
  /** Folder of the site that has just been built. */
  staging: string
  /** Those of the host and of the site. */
  redirects: readonly Redirect[]
  /** Address of the root of the site, with its slashes. */
  base: string
}

/**
 * Follows every link of a built site, those of components and of the theme too. Only pages that may have a
 * dead one are parsed.
 *
 * @returns the dead ones
 */
export const checkBuilt = ({ staging, redirects, base }: CheckBuiltInput): Finding[] => {
  const list = listBuiltFiles(staging)
  const files = new Set(list)
  const read = (file: string): string => readFileSync(path.join(staging, file), 'utf8')
  const pages = list.filter((file) => file.endsWith('.html'))
  const parsed = new Map<string, ReturnType<typeof parseBuiltPage>>()
  const parse = (file: string) => {
    if (!parsed.has(file)) parsed.set(file, parseBuiltPage(file, read(file)))
    return parsed.get(file)!
  }
  const findAnchors = (file: string) => (file.endsWith('.html') ? parse(file).anchors : undefined)

  return findSuspectPages({ pages, read, files, redirects, base }).flatMap((file) => {
    const page = parse(file)
    return checkBuiltLinks(page, { files, findAnchors, redirects, base }).map(
      ({ offset, message, suggestion }) => ({
        file,
        ...locate(page.index, offset),
        rule: 'pages-construites',
        severity: 'error' as const,
        message,
        suggestion,
      }),
    )
  })
}
