/**
 * Gives each name an id of its own: `a`, `a-1`, `a-2`, as markdown-it-anchor does. The number where each
 * name has come to is kept: ten thousand headings of one name are not counted from the first each time.
 */
export const createIdSource = (): ((name: string) => string) => {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (name) => {
    let count = counts.get(name) ?? 0
    let id = count === 0 ? name : `${name}-${count}`
    while (taken.has(id)) {
      count += 1
      id = `${name}-${count}`
    }
    taken.add(id)
    counts.set(name, count)
    return id
  }
}
