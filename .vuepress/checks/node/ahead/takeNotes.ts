import { deserialize } from 'node:v8'
import { pageModelOf } from '../../../model/page/pageModel.ts'
import type { KeptPage } from '../../../model/page-cache/keepPages.ts'
import { unpackEnv } from '../../../model/page-cache/packEnv.ts'
import { completePage, type SourcePage } from '../../../model/source/parsePage.ts'
import { createTextReader } from '../draftPages.ts'
import { keepNotes } from '../keepNotes.ts'
import { rules } from '../registry.ts'
import type { MadePage } from './MadePage.ts'

/** Pages of a batch, and the language of those that name none. */
export interface NoteRequest {
  pages: MadePage[]
  lang: 'fr' | 'en'
}

/** Values of the store of notes, by key. */
export type NoteAnswer = [key: string, value: unknown][]

const readPage = ({ file, source, kept }: MadePage): SourcePage | undefined => {
  const { html, env: packed } = deserialize(kept) as KeptPage
  const env = {}
  unpackEnv(env, packed, { html, source })
  const model = pageModelOf(env)
  return model && completePage({ file, content: source }, model)
}

/** What the judge would note of pages by themselves. */
export const takeNotes = ({ pages, lang }: NoteRequest): NoteAnswer => {
  const notes = new Map<string, unknown>()
  const stamps = new Map<SourcePage, string>()
  const keep = keepNotes(
    { get: (key) => notes.get(key), set: (key, value) => void notes.set(key, value) },
    (page) => stamps.get(page),
  )
  const read = createTextReader({ lang }, rules, keep)
  for (const made of pages) {
    const page = readPage(made)
    if (!page) continue
    stamps.set(page, made.stamp)
    read.texts(page)
    read.names(page)
  }
  return [...notes]
}
