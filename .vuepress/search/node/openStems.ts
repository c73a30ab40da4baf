import type { App } from 'vuepress/core'
import { digestValue } from '../../lib/digestValue.ts'
import { openStore } from '../../lib/openStore.ts'
import type { KeepStems, PageStems } from './buildPostings.ts'

/**
 * Keeps from one build to the next what was counted in each page.
 *
 * @param program - digest of what counts: the sources, and the language of the site
 * @returns what counts or gives again, and what writes it all down once every page is counted
 */
export const openStems = (
  app: Pick<App, 'dir'>,
  program: string,
): { keep: KeepStems; close: () => void } => {
  const store = openStore({ file: app.dir.cache('stems'), context: program })
  return {
    keep: (page, count) => {
      const key = digestValue(page)
      const kept = store.get(key) as PageStems | undefined
      if (kept) return kept
      const counted = count()
      store.set(key, counted)
      return counted
    },
    close: store.close,
  }
}
