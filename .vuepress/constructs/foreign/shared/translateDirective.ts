import { type Line, readAttributes, wrapCode, wrapContainer } from './Line.ts'
import { isCalloutName, ownContainer, PLAIN } from './names.ts'

/** ` ```{note} Titre ` or `:::{note} Titre` of MyST, Quarto and Pandoc, with what it holds. */
export interface Directive {
  name: string
  /** What follows the name. */
  argument: string
  open: Line
  close: Line
  indent: string
  inner: readonly Line[]
}

const OPTION_RE = /^[ \t]*:([\w-]+):[ \t]*(.*)$/

/** Takes out the settings at the top: `:name: value` lines, or YAML between two lines of dashes. */
const splitOptions = (
  lines: readonly Line[],
): { options: Record<string, string>; rest: readonly Line[] } => {
  const options: Record<string, string> = {}
  let at = 0
  if (lines[0]?.text.trim() === '---') {
    const end = lines.findIndex(({ text }, index) => index > 0 && text.trim() === '---')
    if (end > 0) return { options, rest: lines.slice(end + 1) }
  }
  for (; at < lines.length; at += 1) {
    const [, name, value = ''] = OPTION_RE.exec(lines[at]!.text) ?? []
    if (!name) break
    options[name] = value.trim()
  }
  return { options, rest: lines.slice(at) }
}

const CODE_RE = /^(?:code|code-block|code-cell|sourcecode|ipython)$/
/** Shown as they are written: they say something to another program. */
const KEPT_RE = /^(?:math|mermaid|graphviz|eval-rst|raw|jupyter-execute)$/

const writeFigure = (
  { argument, open, indent }: Directive,
  options: Record<string, string>,
  rest: readonly Line[],
): Line[] => [
  {
    text: `${indent}![${(options.alt ?? '').replace(/[[\]]/g, '')}](${/\s/.test(argument) ? `<${argument}>` : argument})`,
    source: open.source,
  },
  { text: '', source: open.source },
  ...rest,
]

const writeList = ({ indent }: Directive, rest: readonly Line[]): Line[] =>
  rest
    .filter(({ text }) => text.trim() !== '' && !/[*<>]/.test(text))
    .map(({ text, source }) => {
      const name = text.trim()
      const file = name.endsWith('.md') ? name : `${name}.md`
      return { text: `${indent}- [${name}](${file})`, source }
    })

/**
 * Writes a directive as Markdown of ours.
 *
 * @param translate - reads the lines that it holds
 * @returns null for one that stays code
 */
export const translateDirective = (
  directive: Directive,
  translate: (lines: readonly Line[]) => Line[],
): Line[] | null => {
  const { name, argument, open, close, indent, inner } = directive
  const { options, rest } = splitOptions(inner)
  if (KEPT_RE.test(name)) return null
  if (CODE_RE.test(name)) return wrapCode(argument, rest, { open: open.source, indent })
  if (name === 'figure' || name === 'image')
    return argument ? writeFigure(directive, options, translate(rest)) : translate(rest)
  if (name === 'toctree') return writeList(directive, rest)
  if (name === 'contents' || name === 'tableofcontents')
    return [{ text: `${indent}[[toc]]`, source: open.source }]
  const isRemark = isCalloutName(name)
  const kind = isRemark ? ownContainer(name) : ownContainer(options.class ?? '')
  const titled =
    isRemark ||
    /^(?:admonition|topic|sidebar|margin|tab-item|tab-set|card|grid|grid-item|grid-item-card|prf:.*|exercise|solution|proof|definition|theorem|button|container|div|block)$/.test(
      name,
    )
  // A language between braces, `{r}` of Quarto: code.
  if (!titled) return null
  const { title = '' } = readAttributes(argument)
  const shown = title || argument.replace(/(?:[.#][\w-]+|[\w-]+="[^"]*")/g, '').trim()
  return wrapContainer(
    `${isRemark ? kind : options.class ? kind : PLAIN} ${shown}`,
    translate(rest),
    {
      open: open.source,
      close: close.source,
      indent,
    },
  )
}
