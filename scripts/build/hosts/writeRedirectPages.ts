import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { addressFile } from '../../../.vuepress/lib/addressFile.ts'
import { isInside } from '../../../.vuepress/lib/walkFolder.ts'
import { isPattern, type Redirect } from '../../../.vuepress/model/site/readRedirects.ts'
import { requireSafe, toLocation } from './hostRedirect.ts'
import { renderRedirectPage } from './renderRedirectPage.ts'

export interface RedirectPagesInput {
  /** Folder of the site, absolute. */
  dest: string
  base: string
  lang: 'fr' | 'en'
  redirects: readonly Redirect[]
}

/**
 * File of the page at an old address.
 *
 * @throws Error, in French, when it would not be in the folder of the site
 */
export const findPlace = (dest: string, from: string): string => {
  const page = /\.\w+$/.test(from) ? from : `${from.replace(/\/$/, '')}/`
  const file = path.resolve(dest, addressFile(page.replace(/%(?![\da-f]{2})/gi, '%25')))
  if (!isInside(dest, file))
    throw new Error(`L’ancienne adresse ${JSON.stringify(from)} sort du site : rien n’y est écrit.`)
  return file
}

/** Whether the site has a file where the folder of another one would be. */
const isTaken = (dest: string, file: string): boolean => {
  if (file === dest) return false
  const state = statSync(file, { throwIfNoEntry: false })
  return state === undefined ? isTaken(dest, path.dirname(file)) : !state.isDirectory()
}

/** Writes a page at each old address that stands for one only, where the site has nothing. */
export const writeRedirectPages = ({ dest, base, lang, redirects }: RedirectPagesInput): void => {
  for (const redirect of redirects) {
    const { from } = requireSafe(redirect)
    if (isPattern(from)) continue
    const file = findPlace(dest, from)
    if (existsSync(file) || isTaken(dest, path.dirname(file))) continue
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, renderRedirectPage(toLocation(redirect, base), lang))
  }
}
