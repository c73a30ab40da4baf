/** A line of a page that is being translated. */
export interface Line {
  text: string
  /** Line of the body of the page that it comes from, from 0. */
  source: number
}

/** What is known where a page is translated. */
export interface TranslateContext {
  /** Path of the file whose lines are read, relative to the folder of guides; null for a page without one. */
  file: string | null
  /**
   * The page is written in MDX: its signs of JSX are read too, and those of the texts that it includes.
   *
   * @default false
   */
  isMdx?: boolean
  /**
   * Reads a file of text of the folder of guides; null for one that is not there, or outside of it.
   *
   * @param path - relative to the folder of guides
   */
  readFragment: (path: string) => string | null
  /** Told of a file that is not shown: its line stays in the page as it is written. */
  onMissing: (line: Line, path: string, isCycle: boolean) => void
  /** Told of a file that is shown in the middle of a line. */
  onMisplaced?: (line: Line) => void
  /** Files that are being included, outermost first. */
  including: readonly string[]
  /** By line of the body that asks for it, the file that is included there. */
  included: Map<number, string>
  /** Signs that inclusions may still add to the page: a few files that include each other twice would fill the memory. */
  budget: { left: number }
  /** Blocks that hold this one. */
  depth: number
}

/** What a block becomes, and the first line after it. */
export interface Translation {
  lines: Line[]
  next: number
}

/** Blocks deeper than this, which no page holds, stay as they are written. */
export const MAX_DEPTH = 20

/** White space before a text: a block in a list stays in its item. */
export const indentOf = (text: string): string => /^[ \t]*/.exec(text)![0]

export const toLines = (text: string, source: number): Line[] =>
  text.split(/\r\n|\n|\r/).map((line) => ({ text: line, source }))

const COLONS_RE = /^[ \t]*(:{3,})/

/** Writes a container of ours around lines: with more colons than any that they hold. */
export const wrapContainer = (
  info: string,
  inner: readonly Line[],
  { open, close = open, indent = '' }: { open: number; close?: number; indent?: string },
): Line[] => {
  const most = inner.reduce(
    (max, { text }) => Math.max(max, COLONS_RE.exec(text)?.[1]?.length ?? 0),
    2,
  )
  const colons = ':'.repeat(most + 1)
  return [
    { text: '', source: open },
    { text: `${indent}${colons} ${info.trim()}`, source: open },
    ...inner,
    { text: `${indent}${colons}`, source: close },
    { text: '', source: close },
  ]
}

/** Writes lines of code between marks that they do not hold. */
export const wrapCode = (
  language: string,
  code: readonly Line[],
  { open, indent = '' }: { open: number; indent?: string },
): Line[] => {
  const most = code.reduce(
    (max, { text }) => Math.max(max, /^[ \t]*(`{3,})/.exec(text)?.[1]?.length ?? 0),
    2,
  )
  const mark = '`'.repeat(most + 1)
  return [
    { text: `${indent}${mark}${language}`, source: open },
    ...code,
    { text: `${indent}${mark}`, source: code.at(-1)?.source ?? open },
  ]
}
