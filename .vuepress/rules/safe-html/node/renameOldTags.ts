import type { Token } from 'markdown-it'
import { isHtml } from './findHtmlProblems.ts'

/** Elements that HTML has dropped: Vue takes them for components, whose text would be lost. */
const OLD_TAGS: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  big: 'span',
  center: 'div',
  font: 'span',
  strike: 's',
  tt: 'code',
}

const OLD_RE = new RegExp(`(</?)(${Object.keys(OLD_TAGS).join('|')})(?=[\\s/>])`, 'gi')

/** Writes old elements as those that say the same today. */
export const renameOldTags = (tokens: readonly Token[]): void => {
  for (const token of tokens) {
    if (token.children) renameOldTags(token.children)
    if (isHtml(token))
      token.content = token.content.replace(
        OLD_RE,
        (_, start: string, name: string) => start + OLD_TAGS[name.toLowerCase()]!,
      )
  }
}
