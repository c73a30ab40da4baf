import { type Attributes, createAttributes } from './attributes.ts'
import { readArgument, writeTexts } from './readAttributes.ts'
import { type Line, wrapCode, wrapContainer } from './Line.ts'
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

const YAML_RE = /^([\w-]+):[ \t]+(.*)$/

/** Names of a directive, of one word, that another page may cite: no reader sees them. */
const LABELS = new Set(['name', 'label'])

/** Takes out the settings at the top: `:name: value` lines, or YAML between two lines of dashes. */
const splitOptions = (
  lines: readonly Line[],
): { options: Attributes; kind: string; rest: readonly Line[] } => {
  const yamlEnd =
    lines[0]?.text.trim() === '---'
      ? lines.findIndex(({ text }, index) => index > 0 && text.trim() === '---')
      : -1
  const firstText = lines.findIndex(({ text }) => !OPTION_RE.test(text))
  const [from, to, next] =
    yamlEnd > 0
      ? [1, yamlEnd, yamlEnd + 1]
      : [0, ...Array<number>(2).fill(firstText < 0 ? lines.length : firstText)]
  const named = lines.slice(from, to).flatMap(({ text }): [string, string][] => {
    const [, name, value = ''] = (yamlEnd > 0 ? YAML_RE : OPTION_RE).exec(text.trim()) ?? []
    return name ? [[name, value.trim().replace(/^(["'])(.*)\1$/, '$2')]] : []
  })
  return {
    options: createAttributes(
      named.filter(([name, value]) => !LABELS.has(name) || /\s/.test(value)),
    ),
    kind: named.find(([name]) => name === 'class')?.[1] ?? '',
    rest: lines.slice(next),
  }
}

const CODE_RE = /^(?:code|code-block|code-cell|sourcecode|ipython)$/
/** Shown as they are written: they say something to another program. */
const KEPT_RE = /^(?:math|mermaid|graphviz|eval-rst|raw|jupyter-execute)$/
const TITLED_RE =
  /^(?:admonition|topic|sidebar|margin|tab-item|tab-set|card|grid|grid-item|grid-item-card|prf:.*|exercise|solution|proof|definition|theorem|button|container|div|block)$/

const writeFigure = ({ argument, open, indent }: Directive, options: Attributes): Line[] => [
  {
    text: `${indent}![${options.take('alt').replace(/[[\]]/g, '')}](${/\s/.test(argument) ? `<${argument}>` : argument})`,
    source: open.source,
  },
  { text: '', source: open.source },
]

const writeCode = ({ argument, open, close, indent }: Directive, title: string, rest: Line[]) => {
  const code = wrapCode(argument, rest, { open: open.source, indent })
  return title
    ? wrapContainer(`${PLAIN} ${title}`, code, { open: open.source, close: close.source, indent })
    : code
}

/** `page`, and `Titre <page>`: a pattern names no page. */
const writeList = ({ indent }: Directive, rest: readonly Line[]): Line[] =>
  rest
    .filter(({ text }) => text.trim() !== '' && !text.includes('*'))
    .map(({ text, source }) => {
      const [, title, target] = /^([^<>]*?)[ \t]*<([^<>]*)>$/.exec(text.trim()) ?? []
      const name = target ?? text.trim()
      const file = /\.md$|^https?:/.test(name) ? name : `${name}.md`
      return { text: `${indent}- [${title || name}](${file})`, source }
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
  if (KEPT_RE.test(name)) return null
  const { options, kind, rest } = splitOptions(inner)
  const show = (texts: readonly string[]): Line[] => writeTexts(texts, open.source, indent)
  const holdAll = (): Line[] => [...show(options.left()), ...translate(rest)]
  if (CODE_RE.test(name))
    return [
      ...writeCode(directive, options.take('caption', 'filename', 'title'), [...rest]),
      ...show(options.left()),
    ]
  if (name === 'figure' || name === 'image')
    return argument ? [...writeFigure(directive, options), ...holdAll()] : holdAll()
  if (name === 'toctree') return [...show(options.left()), ...writeList(directive, rest)]
  if (name === 'contents' || name === 'tableofcontents')
    return [
      ...show([argument].filter(Boolean)),
      { text: `${indent}[[toc]]`, source: open.source },
      ...holdAll(),
    ]
  const isRemark = isCalloutName(name)
  // A language between braces, `{r}` of Quarto: code.
  if (!isRemark && !TITLED_RE.test(name)) return null
  const own = isRemark ? ownContainer(name) : kind ? ownContainer(kind) : PLAIN
  const said = readArgument(argument)
  return wrapContainer(
    `${own} ${said.title || options.take('title')}`,
    [...show(said.texts), ...holdAll()],
    { open: open.source, close: close.source, indent },
  )
}
