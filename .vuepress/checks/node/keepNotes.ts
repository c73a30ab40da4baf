import { digestValue } from '../../lib/digestValue.ts'
import type { Store } from '../../lib/openStore.ts'
import type { SourcePage } from '../../model/source/parsePage.ts'
import type { KeepNote } from './draftPages.ts'

/**
 * Keeps from one build to the next what is made of a page and nothing else.
 *
 * @param store - its context is the program
 * @param findStamp - stands for a page as the chain has read it: see `stampOf`; undefined for one that it has not
 */
export const keepNotes = (
  store: Pick<Store, 'get' | 'set'>,
  findStamp: (page: SourcePage) => string | undefined,
): KeepNote => {
  const digests = new WeakMap<readonly unknown[], string>()
  return <T>(page: SourcePage, about: readonly unknown[], make: () => T): T => {
    const stamp = findStamp(page)
    if (stamp === undefined) return make()
    const digest = digests.get(about) ?? digestValue(about)
    digests.set(about, digest)
    const key = digestValue([stamp, page.file, page.encoding, digest])
    const kept = store.get(key) as { note: T } | undefined
    if (kept) return kept.note
    const note = make()
    store.set(key, { note })
    return note
  }
}
