import type { Token } from 'markdown-it'
import { readHtmlTags, type HtmlTag } from '../../../lib/readHtmlTags.ts'
import { checkAttribute } from './checkAttribute.ts'
import { checkTag, type HtmlProblem } from './checkTag.ts'
import { createElementStack } from './createElementStack.ts'
import { losesContent, showsNoContent } from './emptyComponents.ts'
import { VOID_TAGS } from './htmlTags.ts'

/** A problem in the HTML of a page, and the token that holds it. */
export interface PlacedProblem extends HtmlProblem {
  token: Token
  /** Number of lines between the start of the token and the problem. */
  lineOffset: number
  /** What stands there. */
  near: string
}

/** An element that an author opened. */
interface Element {
  token: Token
  tag: HtmlTag
  /** It has no place for what follows it, and that is told. */
  isTold?: boolean
}

/** A component alone on its line is an `html_inline` among the blocks. */
export const isHtml = ({ type }: Token): boolean => type === 'html_block' || type === 'html_inline'

const isKeptOpen = ({ name, isSelfClosed, isEnd }: HtmlTag): boolean =>
  !isEnd && !isSelfClosed && !VOID_TAGS.has(name.toLowerCase()) && /^\w/.test(name)

const BREAKS = new Set(['softbreak', 'hardbreak'])
/** Nobody reads a comment. In HTML that is closed, each has an end. */
const COMMENT_RE = /<!--[^]*?-->/g

const countLines = (text: string): number => text.split('\n').length - 1

const place = (token: Token, offset: number, problem: HtmlProblem): PlacedProblem => ({
  ...problem,
  token,
  lineOffset: countLines(token.content.slice(0, offset)),
  near: token.content.slice(offset).split('\n', 1)[0]!.slice(0, 40),
})

/** What a tag shows as it is written, on one line, where somebody meant it as text. */
const readWritten = ({ content }: Token, { name, offset }: HtmlTag): string =>
  /^<[^<>`\n]{1,60}>/.exec(content.slice(offset, offset + 64))?.[0] ?? `<${name}>`

/** A tag in a text is closed in its paragraph, one that stands among the blocks further on. */
const isAmongBlocks = ({ type }: Token): boolean => type === 'html_block'

const neverClosed = (token: Token, name: string): HtmlProblem => ({
  problem: `la balise <${name}> n’est pas fermée là où finit le bloc qui la contient.`,
  hint: `Ajoutez </${name}> ${isAmongBlocks(token) ? 'après ce qu’elle entoure, au même retrait' : 'dans le même paragraphe'}, ou, pour montrer la balise, écrivez \`<${name}>\` entre accents graves.`,
})

const neverOpened = (token: Token, name: string): HtmlProblem => {
  const problem = `</${name}> ne ferme rien.`
  if (VOID_TAGS.has(name.toLowerCase())) return { problem, hint: `Écrivez <${name}>, sans barre.` }
  return {
    problem,
    hint: `Retirez-la, ou ouvrez <${name}> avant elle, ${isAmongBlocks(token) ? 'au même retrait' : 'dans le même paragraphe'} ; pour la montrer, écrivez \`</${name}>\` entre accents graves.`,
  }
}

const crosses = (outer: string, inner: string): HtmlProblem => ({
  problem: `</${outer}> vient avant </${inner}>, ouverte après elle.`,
  hint: `Fermez d’abord <${inner}>, puis <${outer}>.`,
})

const writtenTwice = (name: string): HtmlProblem => ({
  problem: `l’attribut « ${name} » est écrit deux fois dans cette balise.`,
  hint: 'Gardez un seul des deux.',
})

export const SWALLOWS: HtmlProblem = {
  problem: 'une balise, un commentaire ou un guillemet n’est pas fermé avant la ligne vide.',
  hint: 'Fermez-le : sans cela, la suite du texte deviendrait du HTML.',
}

const isError = ({ severity }: HtmlProblem): boolean => severity !== 'warning'

/** Walks through the tokens in the order in which they are written, with the elements that are open. */
const createWalker = (mayUseVue: boolean) => {
  const problems: PlacedProblem[] = []
  const stack = createElementStack<Element>()
  /** Names of tags that are refused: told where they open, not again where they close. */
  const refused = new Set<string>()
  /** A component that has just been opened, and holds nothing yet. */
  let empty: Element | null = null

  /** Something follows: a component that is open would hold it. */
  const hold = (text: string): void => {
    if (!empty || text.replace(COMMENT_RE, '').trim() === '') return
    const { token, tag } = empty
    problems.push(place(token, tag.offset, losesContent(tag.name)))
    empty.isTold = true
    empty = null
  }

  const open = (element: Element): void => {
    stack.open(element.tag.name, element)
    if (showsNoContent(element.tag.name)) empty = element
  }

  /** Notes what is wrong with a tag; false when there is no such element here, open or closed. */
  const checkStart = (token: Token, tag: HtmlTag): boolean => {
    const ofTag = checkTag(tag, mayUseVue, readWritten(token, tag))
    if (ofTag) problems.push(place(token, tag.offset, ofTag))
    const isRefused = ofTag !== null && isError(ofTag)
    if (isRefused) refused.add(tag.name.toLowerCase())
    const names = new Set<string>()
    for (const { name, value, offset } of tag.attributes) {
      const problem = names.has(name.toLowerCase())
        ? writtenTwice(name)
        : checkAttribute(name, value ?? '', mayUseVue)
      names.add(name.toLowerCase())
      if (problem) problems.push(place(token, offset, problem))
    }
    return !isRefused
  }

  const checkEnd = (token: Token, { name, offset }: HtmlTag): void => {
    const closing = stack.close(name)
    if (closing === 'closed') return
    if (closing !== 'never opened')
      problems.push(place(token, offset, crosses(name, closing.crosses.tag.name)))
    else if (!refused.has(name.toLowerCase()))
      problems.push(place(token, offset, neverOpened(token, name)))
  }

  return {
    problems,
    readHtml: (token: Token): void => {
      const { tags, isClosed } = readHtmlTags(token.content)
      const before = problems.length
      let reached = 0
      for (const tag of tags) {
        const isKnown = tag.isEnd || checkStart(token, tag)
        if (!isClosed) continue
        hold(token.content.slice(reached, tag.offset))
        reached = tag.end
        if (tag.isEnd && empty?.tag.name === tag.name) empty = null
        else hold(tag.name)
        if (tag.isEnd) checkEnd(token, tag)
        else if (isKnown && isKeptOpen(tag)) open({ token, tag })
      }
      if (isClosed) hold(token.content.slice(reached))
      if (!isClosed && !problems.slice(before).some(isError))
        problems.push(place(token, 0, SWALLOWS))
    },
    hold,
    enter: stack.enterBlock,
    /** Ends an element of Markdown: the author's that are left in it have no end. */
    leave: (): void => {
      empty = null
      for (const { token, tag, isTold } of stack.leaveBlock().reverse())
        if (!isTold) problems.push(place(token, tag.offset, neverClosed(token, tag.name)))
    },
  }
}

/**
 * Finds, in the tokens of a page, the HTML that would run code, hide text, or leave the page with elements
 * that are never closed, closed twice or wrongly nested. An element is closed in the block that it is
 * opened in: what Markdown opens in between is closed first.
 *
 * @param mayUseVue - who builds the site vouches for the code of the page
 */
export const findHtmlProblems = (tokens: readonly Token[], mayUseVue: boolean): PlacedProblem[] => {
  const walker = createWalker(mayUseVue)
  const visit = (list: readonly Token[]): void => {
    for (const token of list) {
      if (token.nesting === -1) walker.leave()
      if (isHtml(token)) walker.readHtml(token)
      else if (token.children && token.type !== 'image') {
        walker.enter()
        visit(token.children)
        walker.leave()
      } else if (token.type === 'text') walker.hold(token.content)
      else if (token.nesting === 0 && !BREAKS.has(token.type)) walker.hold(token.type)
      if (token.nesting === 1) walker.enter()
    }
  }
  walker.enter()
  visit(tokens)
  walker.leave()
  return walker.problems
}
