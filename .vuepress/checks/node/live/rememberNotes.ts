import { digestValue } from '../../../lib/digestValue.ts'
import type { SourcePage } from '../../../model/source/parsePage.ts'
import type { KeepNote } from '../draftPages.ts'

interface Note {
  /** Of what it is made of besides the page. */
  digest: string
  note: unknown
}

/**
 * Remembers what was made of each page, as long as somebody holds that reading of it: the last of each kind, which
 * `about` begins with. What it is made about (the proper names of all pages) changes as one types, and not back.
 */
export const rememberNotes = (): KeepNote => {
  const notes = new WeakMap<SourcePage, Map<unknown, Note>>()
  const digests = new WeakMap<readonly unknown[], string>()
  return <T>(page: SourcePage, about: readonly unknown[], make: () => T): T => {
    const [kind] = about
    const digest = digests.get(about) ?? digestValue(about)
    digests.set(about, digest)
    const known = notes.get(page) ?? new Map<unknown, Note>()
    notes.set(page, known)
    const kept = known.get(kind)
    if (kept?.digest === digest) return kept.note as T
    const note = make()
    known.set(kind, { digest, note })
    return note
  }
}
