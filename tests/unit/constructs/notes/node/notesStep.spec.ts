import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepNote, type NoteEnv } from '../../../../../.vuepress/constructs/notes/node/keepNote.ts'
import { notesStep } from '../../../../../.vuepress/constructs/notes/node/notesStep.ts'
import { fakeApp, fakePage, writeSteps } from '../../../publish/exports/support/fakeApp.ts'

const escape = (text: string): string => text.replaceAll('"', '&quot;')

const pageOf = (...notes: [href: string, line: string, part?: string][]) => {
  const markdownEnv: NoteEnv = {}
  for (const [href, line, part] of notes)
    keepNote({ href, part }, { lines: [line] }, markdownEnv, escape)
  return { ...fakePage({ file: 'a.md', path: '/a/', title: 'A' }), markdownEnv }
}

const publish = async (...pages: ReturnType<typeof pageOf>[]): Promise<string> => {
  const { app, dest } = fakeApp(pages)
  await writeSteps(app, notesStep())
  return readFileSync(path.join(dest, 'notes.json'), 'utf8')
}

describe('keepNote', () => {
  it('leaves in the page the link alone', () => {
    const env: NoteEnv = {}
    const attributes = keepNote({ href: '/a/"', part: '4' }, { lines: ['Un'] }, env, escape)
    expect(attributes).toBe('data-island="notes" data-note="4" href="/a/&quot;"')
    expect(env.notes).toEqual({ '/a/" 4': { lines: ['Un'] } })
  })
})

describe('notesStep', () => {
  const b = pageOf(
    ['/lexique/#b', 'Second.'],
    ['/loi/', 'Définit.', '4'],
    ['/loi/', 'Autorise.', '6'],
  )
  const a = pageOf(['/lexique/#a', 'Premier.'], ['/lexique/#b', 'Second.'])

  it('writes each note once, by the key of its link, whatever the order of the pages', async () => {
    const text = await publish(b, a)
    expect(Object.entries(JSON.parse(text) as object)).toEqual([
      ['/lexique/#a', { lines: ['Premier.'] }],
      ['/lexique/#b', { lines: ['Second.'] }],
      ['/loi/ 4', { lines: ['Définit.'] }],
      ['/loi/ 6', { lines: ['Autorise.'] }],
    ])
    expect(await publish(a, b)).toBe(text)
  })

  it('writes nothing for a site without notes', async () => {
    await expect(publish(pageOf())).rejects.toThrow('ENOENT')
  })
})
