import { foldText } from '../../lib/foldText.ts'
import type { PageContent, QuestionGroup, Section } from './types.ts'

// What no page holds, whose blanks are spaces: see `textBlocks`.
const LINE = '\n'
const FIELD = '\t'
const SECTION = '\r'

/** The id that a heading has, unless the author gave it another. */
const nameHeading = (heading: string): string =>
  foldText(heading)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Blanks that an author may have written in a question, or a page in its code, become what they look like. */
const toLine = (text: string): string => text.replace(/\s+/g, ' ')

const packSection = ({ anchor, heading, text }: Section): string =>
  toLine(heading) +
  (nameHeading(heading) === anchor ? '' : FIELD + anchor) +
  LINE +
  text.replaceAll(SECTION, ' ')

const unpackSection = (packed: string): Section => {
  const end = packed.indexOf(LINE)
  const [heading = '', anchor = nameHeading(heading)] = packed.slice(0, end).split(FIELD)
  return { anchor, heading, text: packed.slice(end + 1) }
}

const packGroup = ({ section, texts }: QuestionGroup): string =>
  [section, ...texts.map(toLine)].join(FIELD)

/**
 * Writes what is read of a page as plain text, a twelfth lighter than JSON once compressed: its date and its
 * questions, a line each, then its sections.
 */
export const packPage = ({ verified = '', questions, sections }: PageContent): string =>
  [[verified, ...questions.map(packGroup)].join(LINE), ...sections.map(packSection)].join(SECTION)

/** The page that `packPage` wrote. */
export const unpackPage = (packed: string): PageContent => {
  const [head = '', ...sections] = packed.split(SECTION)
  const [verified, ...groups] = head.split(LINE)
  return {
    ...(verified && { verified }),
    questions: groups.map((group) => {
      const [section, ...texts] = group.split(FIELD)
      return { section: Number(section), texts }
    }),
    sections: sections.map(unpackSection),
  }
}
