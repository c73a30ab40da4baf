import { digestValue } from '../../../lib/digestValue.ts'
import type { SourcePage } from '../../../model/source/parsePage.ts'
import type { KeepNote } from '../draftPages.ts'

/** Remembers what was made of each page, as long as somebody holds that reading of it. */
export const rememberNotes = (): KeepNote => {
  const notes = new WeakMap<SourcePage, Map<string, { note: unknown }>>()
  const digests = new WeakMap<readonly unknown[], string>()
  return <T>(page: SourcePage, about: readonly unknown[], make: () => T): T => {
    const digest = digests.get(about) ?? digestValue(about)
    digests.set(about, digest)
    const known = notes.get(page) ?? new Map<string, { note: unknown }>()
    notes.set(page, known)
    const kept = known.get(digest) as { note: T } | undefined
    if (kept) return kept.note
    const note = make()
    known.set(digest, { note })
    return note
  }
}
