import type { StateCore, Token } from 'markdown-it'
import type { GlossaryTerm } from '../shared/types.ts'
import type { FoundTerm } from './createTermFinder.ts'
import { isBlockOptedOut, isOptedOut, removeMarkers } from './readOptOuts.ts'

/** Type of the tokens of linked terms. */
export const TERM_TOKEN = 'glossary_term'

/** A page full of links helps less than a page with the words that matter. */
const MAX_LINKS = 8

/** What the extension reads and writes in markdown-it's environment. */
export interface GlossaryEnv {
  base?: string
  frontmatter?: { lexique?: unknown; terms?: unknown }
  /** Ids of all terms that the page uses, linked or not. */
  glossaryTerms?: string[]
}

/** Titles name things, cells are short, a label is pressed: no link in them. */
const NOT_PROSE = new Set([
  'heading_open',
  'th_open',
  'td_open',
  'block_title_open',
  'checklist_label_open',
])

const isProse = (opening: Token | undefined): boolean =>
  opening !== undefined && !NOT_PROSE.has(opening.type) && opening.tag !== 'summary'

const RAW_ELEMENT_RE = /^<(\/?)(?:a|abbr|button|code|kbd|label|summary)\b/i

/** How many elements that must hold no link a token opens (1) or closes (-1). */
const countEnclosing = ({ type, nesting, content }: Token): number => {
  if (type === 'html_inline') {
    const tag = RAW_ELEMENT_RE.exec(content)
    if (!tag) return 0
    return tag[1] ? -1 : 1
  }
  return /^(?:link|abbr)_/.test(type) ? nesting : 0
}

/** The terms of one page: which are used, which are linked already. */
class PageTerms {
  readonly used = new Set<string>()
  private readonly linked = new Set<string>()

  accepts({ id, tooltip }: GlossaryTerm): boolean {
    return tooltip && !this.linked.has(id) && this.linked.size < MAX_LINKS
  }

  link({ id }: GlossaryTerm): void {
    this.linked.add(id)
  }
}

interface BlockOptions {
  state: StateCore
  children: Token[]
  find: (text: string) => FoundTerm[]
  page: PageTerms
  canLink: boolean
}

const createText = (state: StateCore, content: string): Token[] => {
  if (content === '') return []
  const token = new state.Token('text', '', 0)
  token.content = content
  return [token]
}

const linkBlock = ({ state, children, find, page, canLink }: BlockOptions): Token[] => {
  let enclosing = 0
  return children.flatMap((child, index) => {
    enclosing += countEnclosing(child)
    if (child.type !== 'text') return [child]

    const tokens: Token[] = []
    let done = 0
    for (const { term, start, end } of find(child.content)) {
      page.used.add(term.id)
      const isFree = canLink && enclosing <= 0 && !isOptedOut(children, index, end)
      if (!isFree || !page.accepts(term)) continue
      page.link(term)
      const link = new state.Token(TERM_TOKEN, '', 0)
      link.content = child.content.slice(start, end)
      link.meta = term
      tokens.push(...createText(state, child.content.slice(done, start)), link)
      done = end
    }
    return done === 0 ? [child] : [...tokens, ...createText(state, child.content.slice(done))]
  })
}

export interface LinkTermsOptions {
  /** Finds the terms of a text; none without glossary. */
  find: (text: string) => FoundTerm[]
}

/**
 * Core rule, the last one: the first use of each term in the prose of a page becomes a link.
 * The page of the glossary links nothing; `lexique: false` in the front matter switches a page off.
 */
export const linkTerms = (state: StateCore, { find }: LinkTermsOptions): void => {
  const env = state.env as GlossaryEnv
  const page = new PageTerms()
  const isGlossary = env.frontmatter?.terms !== undefined
  const isOn = !isGlossary && env.frontmatter?.lexique !== false
  state.tokens.forEach((block, index) => {
    const { children } = block
    if (block.type !== 'inline' || !children) return
    if (!isGlossary) {
      const canLink = isOn && isProse(state.tokens[index - 1]) && !isBlockOptedOut(children)
      block.children = linkBlock({ state, children, find, page, canLink })
    }
    removeMarkers(block.children ?? [])
  })
  if (page.used.size > 0) env.glossaryTerms = [...page.used]
}
