import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { looksEnglish } from '../../lib/looksEnglish.ts'
import { walkFolder } from '../../lib/walkFolder.ts'

/** Pages that are looked at, and signs of each: enough to tell, whatever the size of the folder. */
const MAX_PAGES = 20
const MAX_SIGNS = 4000

const FENCED_RE = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n(?:(?![ \t>]*\1)[^\n]*\n)*[^\n]*$/gm

/** The language of most pages of a folder that names none: English, or that of the site by default. */
export const guessLanguage = (dir: string): 'en' | undefined => {
  if (!existsSync(dir)) return undefined
  const { files, links } = walkFolder(dir)
  const pages = files.filter((file) => /\.mdx?$/.test(file) && !links.has(file)).slice(0, MAX_PAGES)
  const english = pages.filter((file) => {
    const text = readFileSync(path.join(dir, file), 'utf8').slice(0, MAX_SIGNS)
    return looksEnglish(text.replace(FENCED_RE, ''))
  })
  return english.length > pages.length / 2 ? 'en' : undefined
}
