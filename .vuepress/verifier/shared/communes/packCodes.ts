/**
 * Writes codes of five signs shortly: grouped by their first two signs, each number as its distance from the
 * one before, in base 36. Distances of 1, the most common, are counted: `*4` is four of them.
 */
export const packCodes = (codes: Iterable<string>): Record<string, string> => {
  const groups = new Map<string, number[]>()
  for (const code of [...codes].sort()) {
    const group = code.slice(0, 2)
    const numbers = groups.get(group) ?? []
    numbers.push(Number(code.slice(2)))
    groups.set(group, numbers)
  }
  return Object.fromEntries(
    [...groups].map(([group, numbers]) => {
      const written: string[] = []
      let ones = 0
      numbers.forEach((number, index) => {
        const distance = number - (index > 0 ? numbers[index - 1]! : 0)
        if (distance === 1) {
          ones += 1
          return
        }
        if (ones > 0) written.push(`*${ones.toString(36)}`)
        ones = 0
        written.push(distance.toString(36))
      })
      if (ones > 0) written.push(`*${ones.toString(36)}`)
      return [group, written.join(' ')]
    }),
  )
}

/** The codes that `packCodes` wrote. */
export const unpackCodes = (packed: Record<string, string>): Set<string> => {
  const codes = new Set<string>()
  for (const [group, text] of Object.entries(packed)) {
    let number = 0
    const addNext = (distance: number): void => {
      number += distance
      codes.add(group + String(number).padStart(3, '0'))
    }
    for (const part of text.split(' ')) {
      if (!part.startsWith('*')) addNext(parseInt(part, 36))
      else for (let left = parseInt(part.slice(1), 36); left > 0; left -= 1) addNext(1)
    }
  }
  return codes
}
