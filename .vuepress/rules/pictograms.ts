import type { SiteRule } from '../checks/node/Rule.ts'
import { readPictogram } from '../model/groups/shared/readPictogram.ts'

/** The drawing of a guide is written in the page: light, whole, and made of plain shapes. */
export const pictograms: SiteRule = {
  name: 'pictogrammes',
  severity: 'error',
  scope: 'site',
  check: ({ site }) =>
    [...site.pictograms].flatMap(([file, text]) => {
      const { problem } = readPictogram(text)
      return problem ? [{ file, line: 1, column: 1, ...problem }] : []
    }),
}
