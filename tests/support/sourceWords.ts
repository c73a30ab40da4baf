import { load } from 'cheerio'

/** Words, as a reader would count them: letters and digits, without their accents' way of being coded. */
const listWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** What a source holds and no reader sees, and what is no text: each is taken away by itself. */
const UNSEEN: readonly [RegExp, string][] = [
  // Front matter, and the scripts and styles of components.
  [/^\uFEFF?(---|\+{3})\r?\n[\s\S]*?\r?\n\1(?:\r?\n|$)/, ''],
  [/<(script|style)\b[\s\S]*?<\/\1>/gi, ' '],
  [/<!--[\s\S]*?-->/g, ' '],
  // Statements and comments of MDX.
  [/^export const \w+ = \([\s\S]*?\n\)$/gm, ''],
  [/^import .* from '[^'\n]*'$/gm, ''],
  [/\{\/\*[\s\S]*?\*\/\}/g, ' '],
  // What stands after the mark of a block of code but its title, and settings of MyST but captions.
  [
    /^([ \t>]*(?:`{3,}|~{3,}))(?:[^\n]*?(?:title="([^"\n]*)"|\[([^\]\n]*)\]))?[^\n]*/gm,
    '$1\n$2 $3',
  ],
  [/^:(?!caption:)[\w-]+:[^\n]*$/gm, ''],
  [/^:caption:/gm, ''],
  [/^\([\w-]+\)=$/gm, ''],
  // Tags of other systems, of which the titles are read.
  [/^[ \t]*(?:!!!include|@include|<<<|@\[code)[^\n]*$/gm, ''],
  [/^[ \t]*:{3,}[ \t]*slot\b[^\n]*$/gm, ''],
  [/^([ \t]*):{3,}[ \t]*\{?\.?[\w#.-]*\}?/gm, '$1'],
  [/^[ \t]*(?:!!!|\?{3}\+?)[ \t]*\w+(?:[ \t]+(?:inline|end))*/gm, ''],
  [/^[ \t]*@tab(?::\w+)?(?:#\w+)?/gm, ''],
  [/\{%[ \t]*(?:tab|code|hint|step|details)\b[^%\n]*?title="([^"]*)"[^%\n]*%\}/g, ' $1 '],
  [/\{%[ \t]*(?:embed|file|swagger)\b[^%\n]*?(?:caption|summary)="([^"]*)"[^%\n]*%\}/g, ' $1 '],
  [/\{%(?:[^%\n]|%(?!\}))*%\}/g, ' '],
  [/\{\{[<%][ \t]*(?:rel)?ref[^\n]*?[%>]\}\}/g, ' '],
  [/\{\{[<%][ \t]*\/?[\w-]+(?:[^"{}\n]*"([^"]*)")?[^{}\n]*[>%]\}\}/g, ' $1 '],
  [/\{[#.][^{}\n]*\}/g, ' '],
  [/\{[a-z]+\}`([^`<]*)(?:<[^`>]*>)?`/g, '$1'],
  [/\[!\w+\]/g, ' '],
  [/\[\[toc\]\]/gi, ' '],
  [/\[\^[\w-]+\]:?/g, ' '],
  [/^\*\[[^\]]+\]:[^\n]*$/gm, ''],
  [/:[a-z_+]+:/g, ' '],
  // Addresses.
  [/^\[[^\]\n]+\]:[^\n]*$/gm, ''],
  [/\]\((?:<[^>]*>|[^()\s]*)(?:\s+"[^"]*")?\)/g, '] '],
  // Tags: titles that components show are told apart.
  [
    /<(?:badge|code-block|codegroupitem|tabitem)\b[^>]*?(?:text|title|label)="([^"]*)"[^>]*>/gi,
    ' $1 ',
  ],
  [/<img\b[^>]*?alt=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))[^>]*>/gi, ' $1 $2 $3 '],
  [/<\/?[a-z][\w:-]*(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?\/?>/gi, ' '],
  [/https?:\/\/[^\s)<>]+/g, ' '],
  [/&nbsp;/g, ' '],
  // Numbers of lists, and boxes.
  [/^([ \t>]*)(?:\d+[.)]|[-*+])[ \t]+(?:\[[ x]\][ \t]+)?/gim, '$1'],
]

/**
 * The words of the visible text of a source, by a reader that shares nothing with the site: no front matter,
 * tags, addresses nor names of languages.
 */
export const readSourceWords = (source: string): string[] =>
  listWords(UNSEEN.reduce((text, [pattern, by]) => text.replace(pattern, by), source))

/** Words of a built page: what is shown in its main part, alternatives of images included. */
const readBuiltWords = (html: string): string[] => {
  const $ = load(html)
  const main = $('main')
  main.find('img').each((_index, image) => {
    $(image).replaceWith(` ${$(image).attr('alt') ?? ''} `)
  })
  main.find('*').each((_index, element) => {
    $(element).before(' ').after(' ')
  })
  return listWords(main.text())
}

/** Words of a source that its page has not, each as often as it is missing. */
export const findMissingWords = (source: string, html: string): string[] => {
  const left = new Map<string, number>()
  const page = readBuiltWords(html)
  for (const word of page) left.set(word, (left.get(word) ?? 0) + 1)
  // Words that a tag cuts in two are read whole too.
  const whole = new Set(listWords(load(html)('main').text()))
  return readSourceWords(source).filter((word) => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count === 0 && !whole.has(word)
  })
}
