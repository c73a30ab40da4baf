import { analyzeText, type ReadWord } from './analyzeText.ts'
import { placeStems } from './measureProximity.ts'
import type { PageContent, Section } from './types.ts'

interface ReadSection {
  /** Distinct stems of the heading. */
  heading: ReadonlySet<string>
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

/** @param title - title of the page: words of a query often stand half there, half in a section */
export const readContent = (title: string, content: PageContent, read?: ReadWord): ReadContent => ({
  content,
  sections: content.sections.map(({ heading, text }) => ({
    heading: new Set(analyzeText(heading, read)),
    stems: placeStems(`${title} ${heading} ${text}`, read),
  })),
  questions: content.questions.map(({ texts }) =>
    texts.map((question) => new Set(analyzeText(question, read))),
  ),
})
