import type { PlacedQuestion } from '../../search/shared/types.ts'
import { type HiddenLabelFile, nameBeside } from './HiddenLabels.ts'

/**
 * What leads to each page, as the search takes it.
 *
 * @returns by path of page, in the order of the files
 */
export const listHiddenLabels = (
  files: readonly HiddenLabelFile[],
): ReadonlyMap<string, readonly PlacedQuestion[]> =>
  new Map(
    files.flatMap(({ file, pages }) =>
      pages.map(({ name, passages }) => [
        nameBeside(file, name),
        passages.flatMap(({ anchor, labels }) => labels.map(({ text }) => ({ text, anchor }))),
      ]),
    ),
  )
