import { analyzeText, type ReadWord } from './analyzeText.ts'
import { placeStems } from './measureProximity.ts'
import { readBlocks } from './textBlocks.ts'
import type { PageContent, Section } from './types.ts'

interface ReadSection {
  /** Distinct stems of the heading. */
  heading: ReadonlySet<string>
  /** Distinct stems of the heading and of the text, code left out: what is read there. */
  own: ReadonlySet<string>
  /** Title of the page, heading and text, in reading order: see `placeStems`. */
  stems: string[]
}

/** A page, or a part of it, analysed once for every query to come. Sections of parts not read are undefined. */
export interface ReadContent {
  content: Omit<PageContent, 'sections'> & { sections: (Section | undefined)[] }
  sections: (ReadSection | undefined)[]
  /** For each group of questions, the distinct stems of each. */
  questions: ReadonlySet<string>[][]
}

const readSection = (
  title: string,
  { heading, text }: Section,
  read: ReadWord | undefined,
): ReadSection => {
  const above = placeStems(title, read)
  const own = placeStems(`${heading} ${text}`, read)
  const blocks = readBlocks(text)
  const said = blocks.filter(({ isCode }) => !isCode)
  return {
    heading: new Set(analyzeText(heading, read)),
    own: new Set(
      said.length === blocks.length
        ? own
        : placeStems([heading, ...said.map((block) => block.text)].join(' '), read),
    ),
    stems: [...above, ...own],
  }
}

/** @param title - title of the page: words of a query often stand half there, half in a section */
export const readContent = (title: string, content: PageContent, read?: ReadWord): ReadContent => ({
  content,
  sections: content.sections.map((section) => readSection(title, section, read)),
  questions: content.questions.map(({ texts }) =>
    texts.map((question) => new Set(analyzeText(question, read))),
  ),
})
