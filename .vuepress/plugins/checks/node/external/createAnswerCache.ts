import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { UrlAnswer } from './requestUrl.ts'

/** Answers kept between two runs, so that servers are asked once a week. */
export interface AnswerCache {
  get: (url: string) => UrlAnswer | null
  set: (url: string, answer: UrlAnswer) => void
  save: () => void
}

interface Entry extends UrlAnswer {
  /** Milliseconds since 1970. */
  at: number
}

const WEEK = 7 * 86_400_000

const readEntries = (file: string): Record<string, Entry> => {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Entry>) : {}
  } catch {
    // A cache cut short by a crash is worth nothing and loses nothing.
    return {}
  }
}

/** A cache in a JSON file. Failures are not kept: what is repaired must be seen at once. */
export const createAnswerCache = (file: string, now = Date.now()): AnswerCache => {
  const entries = new Map(Object.entries(readEntries(file)).filter(([, { at }]) => now - at < WEEK))
  return {
    get: (url) => {
      const entry = entries.get(url)
      return entry ? { state: entry.state, status: entry.status, movedTo: entry.movedTo } : null
    },
    set: (url, answer) => {
      if (answer.state === 'ok' || answer.state === 'refused')
        entries.set(url, { ...answer, at: now })
    },
    save: () => {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
    },
  }
}
