import type { MarkdownIt } from 'markdown-it'
import type { MarkdownEnv } from 'vuepress/markdown'
import { digestValue } from '../../lib/digestValue.ts'
import type { Store } from '../../lib/openStore.ts'
import type { Page } from '../page/Page.ts'
import { pageModelOf } from '../page/pageModel.ts'
import { packEnv, unpackEnv } from './packEnv.ts'
import type { FileAnswer, FileTrace } from './traceFiles.ts'

export interface KeepPagesOptions {
  /** Its context holds all that the chain knows besides a page and the files that it asks about. */
  store: Store
  /** The files that the chain asks. */
  trace: FileTrace
  /** Whether pages are still read for the first time: one that an author is changing is not kept. */
  isOpen: () => boolean
  /** Told of each page that is made anew: its environment, its text, and what is kept of it (`KeptPage`), as V8 writes it. */
  onMade?: (env: object, source: string, kept: Uint8Array) => void
}

/** What is kept of a page, besides its text. */
export interface KeptPage {
  html: string
  env: object
  answers: FileAnswer[]
}

const stamps = new WeakMap<Page, string>()

/**
 * Stands for all that a model was made of: the text of the page, the program, and what the chain knew and asked.
 * Undefined for a model that `keepPages` has not seen.
 */
export const stampOf = (model: Page): string | undefined => stamps.get(model)

/**
 * markdown-it extension: gives again what was made of a page that has not changed, nor any answer about the
 * files that it asked about. Comes last, around all the others.
 */
export const keepPages = (
  md: MarkdownIt,
  { store, trace, isOpen, onMade }: KeepPagesOptions,
): void => {
  const stamp = (env: object, key: string, answers: FileAnswer[]): void => {
    const model = pageModelOf(env)
    if (model) stamps.set(model, digestValue([store.context, key, answers]))
  }
  const render = md.render.bind(md)
  md.render = (source, env: object = {}) => {
    if (!isOpen()) return render(source, env)
    const key = digestValue([env, source])
    const kept = store.get(key) as KeptPage | undefined
    if (kept && trace.holds(kept.answers)) {
      unpackEnv(env, kept.env, { html: kept.html, source })
      stamp(env, key, kept.answers)
      return kept.html
    }
    const { result: html, answers } = trace.follow(() => {
      const rendered = render(source, env)
      for (const file of (env as MarkdownEnv).importedFiles ?? []) trace.noteRead(file)
      return rendered
    })
    stamp(env, key, answers)
    const made = store.set(key, { html, env: packEnv(env, html), answers } satisfies KeptPage)
    if (made) onMade?.(env, source, made)
    return html
  }
}
