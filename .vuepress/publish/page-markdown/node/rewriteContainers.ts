import { CALLOUT_TYPES } from '../../../constructs/callouts/shared/calloutTypes.ts'
import { TOOL_NAMES } from '../../../constructs/tools/shared/toolNames.ts'
import {
  readContainerInfo,
  readOneLineText,
} from '../../../constructs/callouts/shared/readContainerInfo.ts'

interface Container {
  /** Number of colons. */
  size: number
  /** Spaces before them, in a list. */
  indent: string
  /** Whether its lines are quoted; a container of lists leaves them as they are. */
  quoted: boolean
}

const FENCE_RE = /^[ \t>]*(`{3,}|~{3,}(?!~))([^`]*)$/
const CONTAINER_RE = /^([ \t]*)(:{3,})(.*)$/
const ONE_LINE_RE = /^([ \t]*):{3,}[ \t]*(\w+)(?=[ \t])/

/** Containers deeper than this, which no page holds, stay inside their neighbour: each line is quoted once for each. */
const MAX_DEPTH = 20

const titleOf = (name: string, title: string): string => {
  if (TOOL_NAMES.includes(name)) return ''
  const type = CALLOUT_TYPES[name]
  if (!type) return title
  return title && type.spokenKind ? `${type.spokenKind}\u00a0: ${title}` : title || type.title
}

const isKnown = (name: string): boolean => Object.hasOwn(CALLOUT_TYPES, name)

/**
 * Turns containers into what every Markdown reader knows: a callout becomes a quotation under a bold
 * title; steps, decisions and timelines, which are lists, stay lists.
 *
 * @param rewriteLine - applied to each line that is not code
 */
export const rewriteContainers = (
  markdown: string,
  rewriteLine: (line: string) => string | null,
): string => {
  const open: Container[] = []
  const lines: string[] = []
  let fence = ''
  let isAfterBlank = false

  const push = (line: string): void => {
    // A line that was dropped leaves two blank lines; code keeps all of its own.
    if (!fence && !line.trim() && isAfterBlank) return
    const quoted = open.filter((container) => container.quoted)
    const indent = quoted[0] && line.startsWith(quoted[0].indent) ? quoted[0].indent : ''
    const pushed = `${indent}${'> '.repeat(quoted.length)}${line.slice(indent.length)}`.trimEnd()
    isAfterBlank = /^[> ]*$/.test(pushed)
    lines.push(pushed)
  }
  const openContainer = (indent: string, size: number, info: string): void => {
    const { name, title } = readContainerInfo(info)
    if (open.length < MAX_DEPTH) open.push({ size, indent, quoted: isKnown(name) })
    const heading = titleOf(name, title)
    if (!heading) return
    push(`${indent}**${rewriteLine(heading) ?? heading}**`)
    push(indent)
  }
  const closeContainer = (size: number): void => {
    const index = open.findIndex((container) => container.size <= size)
    if (index !== -1) open.length = index
  }

  for (const line of markdown.split(/\r?\n/)) {
    const mark = FENCE_RE.exec(line)
    if (fence) {
      push(line)
      if (mark && mark[1]!.startsWith(fence) && !mark[2]!.trim()) fence = ''
      continue
    }
    if (mark) {
      fence = mark[1]!
      push(line)
      continue
    }
    const [opening, before = '', word = ''] = ONE_LINE_RE.exec(line) ?? []
    const name = word.toLowerCase()
    const text = opening && isKnown(name) ? readOneLineText(line.slice(opening.length)) : null
    if (text !== null) {
      push(`${before}> **${titleOf(name, '')}** ${rewriteLine(text) ?? ''}`)
      continue
    }
    const [, indent = '', colons, written = ''] = CONTAINER_RE.exec(line) ?? []
    const info = written.trim()
    if (colons && info) openContainer(indent, colons.length, info)
    else if (colons) closeContainer(colons.length)
    else {
      const rewritten = rewriteLine(line)
      if (rewritten !== null) push(rewritten)
    }
  }
  return lines.join('\n')
}
