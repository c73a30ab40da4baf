import { readFileSync } from 'node:fs'
import { digestValue } from '../../lib/digestValue.ts'
import type { ChainFiles } from '../ChainFiles.ts'

/** A question that the chain asked of the files of the folder, and the digest of the answer. */
export interface FileAnswer {
  question: string
  args: unknown[]
  digest: string
}

export interface FileTrace {
  /** Gives the same answers, and notes them. */
  files: ChainFiles
  /** Notes a file that the chain reads by itself, absolute: code that a page shows. */
  noteRead: (file: string) => void
  /** Does something, and says what it asked of the files. */
  follow: <T>(act: () => T) => { result: T; answers: FileAnswer[] }
  /** Asks the same questions again: whether the answers are those of that time. */
  holds: (answers: readonly FileAnswer[]) => boolean
}

type Question = (...args: never[]) => unknown

const readText = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Notes what a page asks of the files around it: images, data, other pages. */
export const traceFiles = (files: ChainFiles): FileTrace => {
  const questions = new Map<string, Question>()
  let noted: FileAnswer[] = []

  const trace = <Q extends Question>(question: string, ask: Q): Q => {
    questions.set(question, ask)
    return ((...args: Parameters<Q>) => {
      const answer = ask(...args)
      noted.push({ question, args, digest: digestValue(answer) })
      return answer
    }) as Q
  }

  const noteRead = trace('read', readText)
  const { images, links, isMdx, readDataFile, readFragment, readToolData } = files
  return {
    files: {
      images: {
        findFile: trace('image', images.findFile),
        findPublic: trace('public image', images.findPublic),
        readFacts: trace('facts', images.readFacts),
        measure: trace('size', images.measure),
      },
      links: {
        folder: links.folder,
        findPage: trace('page', links.findPage),
        findNumbered: trace('numbered', links.findNumbered),
        findFile: trace('file', links.findFile),
      },
      isMdx: trace('mdx', isMdx),
      readDataFile: trace('data', readDataFile),
      readFragment: trace('fragment', readFragment),
      readToolData: trace('tool', readToolData),
    },
    noteRead: (file) => void noteRead(file),
    follow: (act) => {
      noted = []
      const result = act()
      return { result, answers: noted }
    },
    holds: (answers) =>
      answers.every(
        ({ question, args, digest }) =>
          digestValue(questions.get(question)?.(...(args as never[]))) === digest,
      ),
  }
}
