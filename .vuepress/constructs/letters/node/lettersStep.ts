import path from 'node:path'
import type { Page } from 'vuepress/core'
import type { Step } from '../../../publish/Step.ts'
import { type Letter, renderText } from '../shared/Letter.ts'
import { nameLetter } from '../shared/letterFiles.ts'
import { renderDocx } from '../shared/renderDocx.ts'
import type { LetterEnv } from './lettersMarkdown.ts'

const readLetter = (page: Page): Letter | undefined => (page.markdownEnv as LetterEnv).letter

/** Address of a letter beside its page, without base and without ending. */
const locateLetter = ({ htmlFilePathRelative, filePathRelative }: Page): string => {
  const folder = path.posix.dirname(htmlFilePathRelative.split(path.sep).join('/'))
  return encodeURI(path.posix.join('/', folder, nameLetter(filePathRelative ?? '')))
}

/** Publishes the letter of each page that has one as plain text and for a word processor, beside the page. */
export const lettersStep = (): Step => ({
  name: 'letters',
  addresses: ({ pages }) =>
    pages
      .filter(readLetter)
      .flatMap((page) => ['txt', 'docx'].map((ending) => `${locateLetter(page)}.${ending}`)),
  write: ({ pages }, output) => {
    for (const page of pages) {
      const letter = readLetter(page)
      if (!letter) continue
      output.write(`${locateLetter(page)}.txt`, renderText(letter))
      output.write(`${locateLetter(page)}.docx`, renderDocx(letter))
    }
  },
})
