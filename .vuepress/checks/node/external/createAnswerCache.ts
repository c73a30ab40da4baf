import { readFileSync } from 'node:fs'
import { writeWhole } from '../../../lib/contentCache.ts'
import type { UrlAnswer } from './requestUrl.ts'

/** Answers kept between two runs, so that servers are asked once a week. */
export interface AnswerCache {
  get: (url: string) => UrlAnswer | null
  set: (url: string, answer: UrlAnswer) => void
  save: () => Promise<void>
}

interface Entry extends UrlAnswer {
  /** Milliseconds since 1970. */
  at: number
}

const WEEK = 7 * 86_400_000

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Only what is kept is read: the file may be of another version, or written by hand. */
const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  typeof value.at === 'number' &&
  (value.state === 'ok' || value.state === 'refused') &&
  typeof value.status === 'number' &&
  (value.movedTo === undefined || typeof value.movedTo === 'string')

/** A cache that is missing, or cut short by a crash, is worth nothing and loses nothing. */
const readEntries = (file: string): [string, Entry][] => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Object.entries(isRecord(value) ? value : {}).flatMap(([url, entry]) =>
      isEntry(entry) ? [[url, entry]] : [],
    )
  } catch {
    return []
  }
}

/** A cache in a JSON file. Failures are not kept: what is repaired must be seen at once. */
export const createAnswerCache = (file: string, now = Date.now()): AnswerCache => {
  const entries = new Map(readEntries(file).filter(([, { at }]) => now - at < WEEK))
  return {
    get: (url) => {
      const entry = entries.get(url)
      return entry ? { state: entry.state, status: entry.status, movedTo: entry.movedTo } : null
    },
    set: (url, answer) => {
      if (answer.state === 'ok' || answer.state === 'refused')
        entries.set(url, { ...answer, at: now })
    },
    save: () => writeWhole(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`),
  }
}
