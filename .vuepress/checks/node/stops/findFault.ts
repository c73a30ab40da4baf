import type { Failure } from '../../shared/Stop.ts'

/** Where a failure is, in the module that was compiled. */
export interface Fault {
  /** 1-based; null when nothing says it. */
  line: number | null
  column: number | null
  /** The line at fault, as the compiler read it; null when it was not shown. */
  text: string | null
  /** The lines of the module before it, where they are known. */
  before: readonly string[]
}

/** `21 |  const = 3`, in what compilers show of a module. */
const SHOWN_RE = /^ *(\d+) *[|│] {0,2}(.*)$/
/** The line below, with nothing but the mark of the place. */
const CARET_RE = /^ *[|│] *\^+ *$/
/** `╭─[ .vuepress/client.ts:4:8 ]` */
const BOXED_RE = /╭─\[ ?[^\n]*:(\d+):(\d+) ?\]/

/** The line above the caret of a frame. */
const readFrame = (frame: string): { line: number; text: string } | null => {
  const lines = frame.split('\n')
  const caret = lines.findIndex((line) => CARET_RE.test(line))
  const shown = SHOWN_RE.exec(lines[caret - 1] ?? '')
  return shown ? { line: Number(shown[1]), text: shown[2]! } : null
}

/**
 * Finds the place of a failure in what compilers say of it, each in its own way: Vue's for scripts counts lines in
 * its message and those of the block beside it, that of scripts draws a box, the others say it outright.
 */
export const findFault = ({ message, frame = '', plugin, pluginCode, loc }: Failure): Fault => {
  const told = loc?.file ? null : readFrame(message)
  if (told) return { ...told, column: loc ? loc.column + 1 : null, before: [] }
  const boxed = BOXED_RE.exec(message)
  if (!loc) {
    const [line = null, column = null] = boxed?.slice(1).map(Number) ?? []
    return { line, column, text: null, before: [] }
  }
  // Only Vue's compiler is given the page itself, and counts columns from 1.
  const isVue = plugin === 'vite:vue'
  const lines = isVue ? (pluginCode ?? '').split('\n') : []
  return {
    line: loc.line,
    column: loc.column + (isVue ? 0 : 1),
    text: lines[loc.line - 1] ?? readFrame(frame)?.text ?? null,
    before: lines.slice(0, loc.line - 1),
  }
}
