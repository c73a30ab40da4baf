import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { App, Page, Plugin } from 'vuepress/core'
import { nameLetter } from '../shared/letterFiles.ts'
import type { LetterEnv } from './lettersMarkdown.ts'
import { renderDocx } from './renderDocx.ts'

/** Line ends of Windows: Notepad reads them, and everything else does too. */
const renderText = (letter: readonly (readonly string[])[]): string =>
  `\uFEFF${letter.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`

const writeLetter = async (app: App, page: Page): Promise<void> => {
  const { letter } = page.markdownEnv as LetterEnv
  if (!letter) return
  const folder = path.dirname(app.dir.dest(page.htmlFilePathRelative))
  const name = nameLetter(page.filePathRelative ?? '')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, `${name}.txt`), renderText(letter))
  await writeFile(path.join(folder, `${name}.docx`), renderDocx(letter))
}

/** Publishes the letter of each page that has one as plain text and for a word processor, beside the page. */
export const lettersPlugin = (): Plugin => ({
  name: 'letters',
  onGenerated: async (app) => {
    await Promise.all(app.pages.map((page) => writeLetter(app, page)))
  },
})
