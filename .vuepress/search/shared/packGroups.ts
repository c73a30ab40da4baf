import { analyzeText, type ReadWord } from './analyzeText.ts'
import type { WordGroup } from './types.ts'

/** A group of words as the thesaurus compares them: stems, an entry of several words kept together. */
export interface StemGroup {
  /** What pages write. */
  forms: string[][]
  /** What readers type for it. */
  asked: string[][]
}

// A stem has neither of these signs: words of an entry, entries, sides of a group, groups.
const WORD = ' '
const ENTRY = ','
const SIDE = ';'
const GROUP = '\n'

const packSide = (texts: readonly string[], read: ReadWord): string =>
  [...new Set(texts.map((text) => analyzeText(text, read).join(WORD)).filter(Boolean))].join(ENTRY)

/**
 * Writes groups as a line of stems each, every line once: many pages explain the same acronym, and stems are
 * shorter than words.
 */
export const packGroups = (groups: readonly WordGroup[], read: ReadWord): string => {
  const lines = groups.map(({ forms, asked }) => {
    const said = packSide(asked, read)
    return packSide(forms, read) + (said && SIDE + said)
  })
  return [...new Set(lines)].filter((line) => /[,;]/.test(line)).join(GROUP)
}

const unpackSide = (side: string): string[][] =>
  side === '' ? [] : side.split(ENTRY).map((entry) => entry.split(WORD))

/** The groups that `packGroups` wrote. */
export const unpackGroups = (packed: string): StemGroup[] =>
  packed === ''
    ? []
    : packed.split(GROUP).map((line) => {
        const [forms = '', asked = ''] = line.split(SIDE)
        return { forms: unpackSide(forms), asked: unpackSide(asked) }
      })
