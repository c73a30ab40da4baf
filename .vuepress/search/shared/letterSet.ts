/** The letters of a word as bits; letters beyond the thirtieth share one, digits too. */
export const letterSet = (word: string): number => {
  let set = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index) - 97
    set |= 1 << (code >= 0 && code < 30 ? code : 31)
  }
  return set
}

/** How many letters are in one of two sets only. */
export const countDifferences = (a: number, b: number): number => {
  let count = 0
  // Each turn takes the lowest bit away.
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count += 1
  return count
}
