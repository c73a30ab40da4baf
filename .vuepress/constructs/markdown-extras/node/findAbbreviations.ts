/** Words that are explained, by what they stand for. */
export type Abbreviations = ReadonlyMap<string, string>

/** A word of a text that is explained. */
export interface FoundAbbreviation {
  word: string
  start: number
  end: number
}

/** Longest abbreviation, in signs: a word is compared with all those that begin as it does. */
export const MAX_ABBREVIATION = 60

/** What stands on both sides of a word: nothing, a space, a sign. */
const BOUNDARY_RE = /[\p{P}\p{Z}\r\n$+<=>^`|~]/u

interface Branch {
  isWord: boolean
  next: Map<string, Branch>
}

const createBranch = (): Branch => ({ isWord: false, next: new Map() })

const growTree = (words: Iterable<string>): Branch => {
  const root = createBranch()
  for (const word of words) {
    let branch = root
    for (const sign of word) {
      const next = branch.next.get(sign) ?? createBranch()
      branch.next.set(sign, next)
      branch = next
    }
    branch.isWord = true
  }
  return root
}

/**
 * Prepares the search of abbreviations in texts: whole words only, the longest that begins at a place.
 * Words are sorted as a tree by their letters: thousands of them cost no more than one.
 */
export const createAbbreviationFinder = (
  abbreviations: Abbreviations,
): ((text: string) => FoundAbbreviation[]) => {
  const root = growTree(abbreviations.keys())

  const readWord = (signs: readonly string[], from: number): number => {
    let end = from
    let branch: Branch | undefined = root
    for (let place = from; branch; place += 1) {
      const isEnd = place === signs.length || BOUNDARY_RE.test(signs[place]!)
      if (branch.isWord && isEnd) end = place
      branch = place < signs.length ? branch.next.get(signs[place]!) : undefined
    }
    return end
  }

  return (text) => {
    const signs = [...text]
    const found: FoundAbbreviation[] = []
    let offset = 0
    for (let place = 0; place < signs.length; place += 1) {
      const isStart = place === 0 || BOUNDARY_RE.test(signs[place - 1]!)
      const end = isStart ? readWord(signs, place) : place
      const word = signs.slice(place, end).join('')
      if (word) {
        found.push({ word, start: offset, end: offset + word.length })
        place = end - 1
      }
      offset += word.length || signs[place]!.length
    }
    return found
  }
}
