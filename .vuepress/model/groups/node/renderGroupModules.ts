import { summarizeGroup } from '../shared/summarizeGroup.ts'
import type { Group, GuideSummary } from '../shared/types.ts'

/** A file of the temporary folder and its text. */
export interface TempModule {
  file: string
  content: string
}

const hotUpdate = (call: string): string => `
if (import.meta.hot) import.meta.hot.accept((m) => { __VUE_HMR_RUNTIME__.${call} })
`

const groupFile = (id: string): string => `groups/${encodeURIComponent(id).replace(/%/g, '_')}.js`

/**
 * Writes the guides as JavaScript: one module for each guide, so that a page loads only its own,
 * and an index with what every page shows of every guide.
 */
export const renderGroupModules = (
  groups: readonly Group[],
  rootPages: readonly GuideSummary[] = [],
): TempModule[] => [
  {
    file: 'groups/index.js',
    content: `export const guides = ${JSON.stringify([...groups.map(summarizeGroup), ...rootPages])}
export const loaders = {
${groups.map(({ id }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`@temp/${groupFile(id)}`)}),`).join('\n')}
}
${hotUpdate('updateGuides?.(m.guides, m.loaders)')}`,
  },
  ...groups.map((group) => ({
    file: groupFile(group.id),
    content: `export const group = ${JSON.stringify(group)}
${hotUpdate('updateGroup?.(m.group)')}`,
  })),
]
