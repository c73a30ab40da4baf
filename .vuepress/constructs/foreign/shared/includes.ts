import * as posix from '../../../lib/posixPath.ts'
import { splitBody } from './splitBody.ts'
import { indentOf, type Line, type TranslateContext, type Translation, wrapCode } from './Line.ts'
import { translateMdx } from './mdx/translateMdx.ts'
import { type FragmentAddress, resolveFragment, selectLines } from './resolveFragment.ts'

/** The ways in which systems ask for the text of another file, on a line of its own. */
const INCLUDES: readonly RegExp[] = [
  /^<!--[ \t]*@include:?[ \t]*([^<>]*?)[ \t]*-->$/i,
  /^@include[ \t]*\(([^()]*)\)$/i,
  /^!!!include\(([^()]*)\)!!!$/i,
  /^--8<--[ \t]*["']([^"']*)["']$/,
  /^\{!>?[ \t]*([^{}!]*?)[ \t]*!\}$/,
  /^\{%-?[ \t]*include(?:_relative)?[ \t]+["']?([^"'%{}]*\.(?:md|markdown|txt))["']?[ \t]*-?%\}$/i,
]

/** Longer lines ask for no file: no path is so long. */
const MAX_LINE = 500

const SNIPPET_RE = /^<<<[ \t]*([^\s<[][^[\]]*?)[ \t]*(?:\[([^[\]]*)\])?[ \t]*$/

/** Addresses in Markdown that count from the file that holds them. */
const RELATIVE_RE = /(\]\([ \t]*<?)(?![a-z][a-z\d+.-]*:|[/#<])(?=[^\s()])/gi

/** A text moved to another folder still shows its images and leads to its pages. */
const moveAddresses = (text: string, from: string, page: string | null): string => {
  const folder = posix.relative(posix.dirname(page ?? ''), posix.dirname(from))
  return folder === '' ? text : text.replace(RELATIVE_RE, `$1${folder}/`)
}

const addIndent = (indent: string, text: string): string => (text === '' ? text : indent + text)

/** The path of the fragment that a line asks for; null for a line that asks for none. */
export const readInclude = (text: string): string | null => {
  const line = text.trim()
  if (line.length > MAX_LINE || !/^(?:[<@!{-])/.test(line)) return null
  for (const pattern of INCLUDES) {
    const path = pattern.exec(line)?.[1]
    if (path) return path
  }
  return null
}

/** Some systems count from the page, others from the folder of guides: the page comes first. */
const findFragment = (
  written: string,
  context: TranslateContext,
): { address: FragmentAddress; text: string | null } => {
  const fromPage = resolveFragment(written, context)
  const text = fromPage.path === null ? null : context.readFragment(fromPage.path)
  if (text !== null) return { address: fromPage, text }
  const fromRoot = resolveFragment(written, { file: null })
  const other = fromRoot.path === null ? null : context.readFragment(fromRoot.path)
  return other === null ? { address: fromPage, text: null } : { address: fromRoot, text: other }
}

/**
 * Puts the text of another file in the place of the line that asks for it.
 *
 * @param translate - reads the text in turn, as part of that file
 * @returns null when nothing can be shown: the line stays, and it is told
 */
export const includeText = (
  line: Line,
  written: string,
  context: TranslateContext,
  translate: (lines: Line[], context: TranslateContext) => Line[],
): Line[] | null => {
  const { address, text: found } = findFragment(written, context)
  const { path } = address
  const isCycle = path !== null && (context.including.includes(path) || path === context.file)
  const text = isCycle ? null : found
  if (text === null || path === null || text.length > context.budget.left) {
    context.onMissing(line, written, isCycle)
    return null
  }
  context.budget.left -= text.length + 1
  // What it includes in turn stands at the same line.
  if (!context.included.has(line.source)) context.included.set(line.source, path)
  const indent = indentOf(line.text)
  const parts = selectLines(splitBody(text), address)
  const own = context.isMdx ? translateMdx(parts.join('\n')).map((part) => part.text) : parts
  const lines = own.map((part) => ({
    text: addIndent(indent, moveAddresses(part, path, context.including[0] ?? context.file)),
    source: line.source,
  }))
  const inside = {
    ...context,
    file: path,
    including: [...context.including, ...(context.file === null ? [] : [context.file])],
    depth: context.depth + 1,
  }
  return translate(lines, inside)
}

const languageOf = (path: string): string => /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''

/** `<<< @/file.js#part{1-3} [Titre]`: a file shown as code. */
export const readSnippet = (
  lines: readonly Line[],
  at: number,
  context: TranslateContext,
): (Translation & { title: string }) | null => {
  const line = lines[at]!
  const [, written, title = ''] =
    line.text.length > MAX_LINE ? [] : (SNIPPET_RE.exec(line.text.trim()) ?? [])
  if (!written) return null
  const address = resolveFragment(written, context)
  const text = address.path === null ? null : context.readFragment(address.path)
  if (text === null || address.path === null || text.length > context.budget.left) {
    context.onMissing(line, written, false)
    return null
  }
  context.budget.left -= text.length + 1
  const indent = indentOf(line.text)
  const code = selectLines(text.replace(/\n$/, ''), address).map((part) => ({
    text: addIndent(indent, part),
    source: line.source,
  }))
  return {
    title,
    lines: wrapCode(languageOf(address.path), code, { open: line.source, indent }),
    next: at + 1,
  }
}
