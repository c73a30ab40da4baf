import type { Place } from '../source/TextIndex.ts'

/** What readers type to reach a passage, where it is written. */
export interface HiddenLabel extends Place {
  text: string
}

/** A passage of a page, and what leads to it. */
export interface LabelledPassage extends Place {
  /** Id of its heading; empty for the whole page. */
  anchor: string
  labels: readonly HiddenLabel[]
}

/** A page that a file of hidden labels names, whether it exists or not. */
export interface LabelledPage extends Place {
  /** As the file names it: `4-croiser.md`. */
  name: string
  passages: readonly LabelledPassage[]
}

/** Something wrong in a file of hidden labels. */
export interface HiddenLabelProblem extends Place {
  message: string
  suggestion: string
}

/**
 * What readers type to reach the pages of one folder, with words that these pages do not use: searched, never
 * shown. SKOS calls them hidden labels: https://www.w3.org/TR/skos-reference/#labels. Plain data.
 */
export interface HiddenLabelFile {
  /** Path of the file, relative to the folder of guides. */
  file: string
  pages: readonly LabelledPage[]
  problems: readonly HiddenLabelProblem[]
}

/** Name of the file, beside the pages that it names. */
export const HIDDEN_LABEL_FILE = 'mots-cherches.yml'

/**
 * Path of what stands beside a file.
 *
 * @param file - relative to the folder of guides
 */
export const nameBeside = (file: string, name: string): string =>
  `${file.slice(0, file.lastIndexOf('/') + 1)}${name}`
