import { once } from 'node:events'
import path from 'node:path'
import { serialize } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { MarkdownEnv } from 'vuepress/markdown'
import { expect, it } from 'vitest'
import { createNoteAhead } from '../../../../../.vuepress/checks/node/ahead/noteAhead.ts'
import { takeBatch } from '../../../../../.vuepress/checks/node/ahead/takeBatch.ts'
import type { NoteTask } from '../../../../../.vuepress/checks/node/ahead/noteWorker.ts'
import type { MadePage } from '../../../../../.vuepress/checks/node/ahead/MadePage.ts'
import { createTextReader } from '../../../../../.vuepress/checks/node/draftPages.ts'
import { keepNotes } from '../../../../../.vuepress/checks/node/keepNotes.ts'
import { rules } from '../../../../../.vuepress/checks/node/registry.ts'
import { createChain } from '../../../../../.vuepress/model/chain.ts'
import { packEnv } from '../../../../../.vuepress/model/page-cache/packEnv.ts'
import { pageModelOf } from '../../../../../.vuepress/model/page/pageModel.ts'
import { completePage, type SourcePage } from '../../../../../.vuepress/model/source/parsePage.ts'
import { legal } from '../../../constructs/legal-references/support/legal.ts'

const chain = createChain({
  isBuild: true,
  legal,
  glossary: { find: () => [], path: () => '/' },
  moved: {},
  vuePages: [],
})

/** A page as the judge has it, and as it is sent. */
const readPage = (rank: number): { page: SourcePage; made: MadePage } => {
  const file = `${rank}.md`
  // What several rules of the text speak of: quotes, a name, the mark of a draft.
  const source = `---\ntitle: Page\n---\n# Page ${rank}\n\nLe "vert" de Zorglub, TODO.\n`
  const env: MarkdownEnv = { filePathRelative: file }
  const html = chain.render(source, env)
  return {
    page: completePage({ file, content: source }, pageModelOf(env)!),
    made: {
      file,
      source,
      stamp: `stamp ${rank}`,
      kept: serialize({ html, env: packEnv(env, html), answers: [] }),
    },
  }
}

/** What the judge would note by itself. */
const noteHere = (read: ReturnType<typeof readPage>[]): [string, unknown][] => {
  const notes = new Map<string, unknown>()
  const keep = keepNotes(
    { get: (key) => notes.get(key), set: (key, value) => void notes.set(key, value) },
    (page) => `stamp ${page.file.slice(0, -'.md'.length)}`,
  )
  const reader = createTextReader({ lang: 'fr' }, rules, keep)
  for (const { page } of read) {
    reader.texts(page)
    reader.names(page)
  }
  return [...notes]
}

const byKey = (notes: [string, unknown][]): [string, unknown][] =>
  notes.toSorted(([one], [other]) => one.localeCompare(other))

it('notes what the judge would note, each page once', async () => {
  const read = Array.from({ length: 130 }, (_, rank) => readPage(rank))
  const ahead = createNoteAhead('fr')
  for (const { made } of read) ahead.add(made)
  const expected = noteHere(read)
  expect(JSON.stringify(expected)).toContain('Zorglub')
  expect(byKey(await ahead.finish())).toEqual(byKey(expected))
  expect(await ahead.finish()).toEqual([])
})

it('has another processor note the pages that nobody has taken', async () => {
  const worker = new Worker(path.resolve('.vuepress/checks/node/ahead/noteWorker.ts'))
  const ask = async (read: ReturnType<typeof readPage>[], taken: number): Promise<unknown> => {
    const claim = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(taken)
    const pages = read.map(({ made }) => made)
    worker.postMessage({ pages, lang: 'fr', claim } satisfies NoteTask)
    const [answer] = (await once(worker, 'message')) as unknown[]
    expect(takeBatch(claim)).toBe(false)
    return answer
  }
  const read = [readPage(0), readPage(1)]
  expect(await ask(read, 0)).toEqual(noteHere(read))
  expect(await ask(read, 1)).toEqual([])
  await worker.terminate()
})

it('leaves a few pages, and those that it cannot read, to the judge', async () => {
  const few = createNoteAhead('fr')
  few.add(readPage(0).made)
  expect(await few.finish()).toEqual([])

  const broken = createNoteAhead('fr')
  for (let rank = 0; rank < 40; rank += 1)
    broken.add({ ...readPage(0).made, kept: new Uint8Array(4) })
  expect(await broken.finish()).toEqual([])
})
