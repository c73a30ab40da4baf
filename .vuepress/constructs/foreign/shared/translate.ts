import { splitTags } from './splitTags.ts'
import { type TranslateContext, toLines } from './Line.ts'
import { translateMdx } from './mdx/translateMdx.ts'
import { translateLines } from './translateBlocks.ts'

/** The body of a page in our Markdown, and the line that each of its lines comes from. */
export interface TranslatedBody {
  text: string
  /** Line of the body as it is written, from 0, of each line of `text`; null when both are one. */
  sources: readonly number[] | null
  /** By line of the body as it is written, the file that is included there. */
  included: ReadonlyMap<number, string>
}

/** Signs of other systems: a page that has none of them is left as it is. */
const FOREIGN_RE =
  /\{[%!][^\n]|\{\{[<%]|^[ \t>]*(?:`{3,}|~{3,})[ \t]*\{|^[ \t]*:{3,}[ \t]*(?:\{|[\w-]+[[{]|(?:tabs|code-tabs|code-group|code-group-item|v-pre|raw|slot)\b)|^[ \t]*(?:!!!|\?\?\?|===[!+]?[ \t]+"|<<<|--8<--|@include)|<!--[ \t]*@include|<\/?(?:code-?group|code-?block|tabs?|tab-?item|tab-?pane)\b|\{[a-z][\w:+-]*\}`|\$withBase\(/im

const MAX_INCLUDED = 2_000_000

/** Where a page is, and how to read the files that it asks for. */
export type TranslateOptions = Pick<
  TranslateContext,
  'file' | 'isMdx' | 'readFragment' | 'onMissing' | 'onMisplaced'
>

/**
 * Turns what other systems write — GitBook, VuePress 1, VitePress, MyST, MkDocs, Docusaurus, Hugo — into our
 * Markdown. Nothing of the text is lost: what has no meaning here stays as it is written.
 */
export const translate = (body: string, options: TranslateOptions): TranslatedBody => {
  const { isMdx = false } = options
  const included = new Map<number, string>()
  if (!isMdx && !FOREIGN_RE.test(body)) return { text: body, sources: null, included }
  const written = isMdx ? translateMdx(body) : toLinesOf(body)
  const lines = translateLines(splitTags(written), {
    ...options,
    including: [],
    included,
    budget: { left: MAX_INCLUDED },
    depth: 0,
  })
  return {
    text: lines.map(({ text }) => text).join('\n'),
    sources: lines.map(({ source }) => source),
    included,
  }
}

const toLinesOf = (body: string) => toLines(body, 0).map((line, source) => ({ ...line, source }))
