import { readOneLineText } from '../../constructs/callouts/shared/readContainerInfo.ts'

/** A line of colons that opens or closes a container. Offsets count from the start of the file. */
export interface ContainerMarker {
  offset: number
  colons: number
  /** First word after the colons, in lower case; empty on a closing line. */
  name: string
  title: string
  titleOffset: number
}

/** `::: name title` and the line that closes it, if any. */
export interface Container extends ContainerMarker {
  /** Offset of the closing line; null when nothing closes the container. */
  closedAt: number | null
  /** The container that closed first and took this one with it. */
  cutBy: Container | null
}

/** A block between two lines of accents or tildes. */
export interface FencedCode {
  /** Offset of the first sign of the opening line's mark. */
  offset: number
  /** Offset of the closing line; null when nothing closes the block. */
  closedAt: number | null
  /** What follows the mark: `js`, `{note}`… */
  info: string
}

/** What markdown-it reads line by line, and remark does not know. */
export interface BlockScan {
  containers: Container[]
  /** Closing lines that close nothing. */
  strayClosings: number[]
  /** Closing lines of containers shown in a code block, that really close one around the block. */
  closingsInCode: { offset: number; container: Container }[]
  /** Blocks of code between fences, in reading order. */
  fences: FencedCode[]
  /** Offset of the code block that no line closes. */
  openFence: number | null
}

/** An item of list may open a container; the spaces after the colons are any, as `trim` has it. */
const MARKER_RE = /^[ \t]*((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(:{3,})\s*([^\s:]\S*|(?=$))\s*/d
const CLOSING_RE = /^[ \t]*(:{3,})[ \t]*$/
const FENCE_RE = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*(`{3,}|~{3,})(.*)$/
const LIST_RE = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/
const ABBREVIATION_RE = /^\*\[[^\]]+\]:/

interface Fence extends FencedCode {
  mark: string
}

const openFence = (line: string, offset: number): Fence | null => {
  const match = FENCE_RE.exec(line)
  const mark = match?.[1]
  if (!mark || (mark.startsWith('`') && match[2]!.includes('`'))) return null
  return { offset: offset + line.indexOf(mark), closedAt: null, info: match[2]!.trim(), mark }
}

const closesFence = (line: string, { mark }: Fence): boolean => {
  const text = line.replace(/^[ \t>]*/, '').trimEnd()
  return text.length >= mark.length && [...text].every((sign) => sign === mark[0])
}

const readMarker = (line: string, offset: number): ContainerMarker | null => {
  const match = MARKER_RE.exec(line)
  const indices = match?.indices
  if (!match || !indices || (match[1] !== '' && match[3] === '')) return null
  return {
    offset: offset + indices[2]![0],
    colons: match[2]!.length,
    name: match[3]!.toLowerCase(),
    title: line.slice(match[0].length).trimEnd(),
    titleOffset: offset + match[0].length,
  }
}

/** Containers that are open, outer ones first. */
const createContainerStack = () => {
  const open: Container[] = []
  /**
   * Those with fewer colons than all outside of them: the first that some colons close is one of these.
   * They are few, however many are open.
   */
  let smallest: { container: Container; index: number }[] = []
  const locate = (colons: number) => smallest.find(({ container }) => container.colons <= colons)

  return {
    open: (container: Container): void => {
      const limit = smallest.at(-1)?.container.colons ?? Infinity
      if (container.colons < limit) smallest.push({ container, index: open.length })
      open.push(container)
    },
    /** The container that this number of colons closes. */
    find: (colons: number): Container | undefined => locate(colons)?.container,
    /** Closes it with all that is open inside of it; false when there is none. */
    close: (colons: number, at: number): boolean => {
      const found = locate(colons)
      if (!found) return false
      found.container.closedAt = at
      for (const inner of open.splice(found.index).slice(1)) inner.cutBy = found.container
      smallest = smallest.filter(({ index }) => index < found.index)
      return true
    },
  }
}

/**
 * Finds containers and code blocks as markdown-it-container does: a container ends at the first
 * line that holds only as many colons or more, even inside a code block or another container.
 *
 * @param content - the whole file
 * @param bodyStart - offset of the first character after the front matter
 */
export const scanBlocks = (content: string, bodyStart: number): BlockScan => {
  const scan: BlockScan = {
    containers: [],
    strayClosings: [],
    closingsInCode: [],
    fences: [],
    openFence: null,
  }
  const stack = createContainerStack()
  let fence: Fence | null = null
  let inList = false
  let offset = bodyStart

  const readLine = (line: string): void => {
    if (fence) {
      const colons = CLOSING_RE.exec(line)?.[1]
      const container = colons ? stack.find(colons.length) : undefined
      if (container) scan.closingsInCode.push({ offset: offset + line.indexOf(':'), container })
      if (closesFence(line, fence)) {
        fence.closedAt = offset
        fence = null
      }
      return
    }
    fence = openFence(line, offset)
    if (fence) {
      scan.fences.push(fence)
      return
    }
    if (ABBREVIATION_RE.test(line)) return
    if (LIST_RE.test(line)) inList = true
    else if (/^\S/.test(line)) inList = false
    if (/^(?: {4}|\t)/.test(line) && !inList) return
    const marker = readMarker(line, offset)
    if (!marker) return
    if (marker.name) {
      // `::: lexique Texte. :::` opens and closes on one line: see the callouts plugin.
      const oneLine = readOneLineText(marker.title)
      const container: Container = {
        ...marker,
        title: oneLine ?? marker.title,
        closedAt: oneLine === null ? null : marker.offset,
        cutBy: null,
      }
      scan.containers.push(container)
      if (oneLine === null) stack.open(container)
    } else if (!stack.close(marker.colons, marker.offset)) scan.strayClosings.push(marker.offset)
  }

  for (const line of content.slice(bodyStart).split(/(?<=\r\n|\n|\r(?!\n))/)) {
    readLine(line.replace(/[\r\n]+$/, ''))
    offset += line.length
  }
  scan.openFence = scan.fences.find(({ closedAt }) => closedAt === null)?.offset ?? null
  return scan
}
