// Terms are in lower case: a capital can say how many letters are those of the previous term.
const FIRST_CAPITAL = 65
const MAX_SHARED = 25

/** @param terms - folded words in alphabetical order, without capitals */
export const packTerms = (terms: readonly string[]): string => {
  let previous = ''
  return terms
    .map((term) => {
      let shared = 0
      while (shared < MAX_SHARED && shared < term.length && term[shared] === previous[shared]) {
        shared += 1
      }
      previous = term
      return String.fromCharCode(FIRST_CAPITAL + shared) + term.slice(shared)
    })
    .join('')
}

/** The terms that `packTerms` wrote. */
export const unpackTerms = (packed: string): string[] => {
  let previous = ''
  const capitals = packed.match(/[A-Z]/g) ?? []
  return packed
    .split(/[A-Z]/)
    .slice(1)
    .map((rest, rank) => {
      previous = previous.slice(0, capitals[rank]!.charCodeAt(0) - FIRST_CAPITAL) + rest
      return previous
    })
}
