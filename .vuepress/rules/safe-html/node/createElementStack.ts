/** What closing an element finds: it was the last one open, others were open in it, or it was not open. */
export type Closing<T> = 'closed' | { crosses: T } | 'never opened'

/** The elements that are open, in blocks that no end tag goes out of. */
export interface ElementStack<T> {
  open: (name: string, element: T) => void
  close: (name: string) => Closing<T>
  enterBlock: () => void
  /** Ends the block, and gives the elements that are left open in it. */
  leaveBlock: () => T[]
}

interface Block<T> {
  elements: { name: string; element: T }[]
  /** How many elements of each name are open. */
  counts: Map<string, number>
  /** How many end tags of each name are still to come, for elements that another one has closed. */
  crossed: Map<string, number>
}

const add = (counts: Map<string, number>, name: string, change: number): number => {
  const count = (counts.get(name) ?? 0) + change
  counts.set(name, count)
  return count
}

const has = (counts: Map<string, number>, name: string): boolean => (counts.get(name) ?? 0) > 0

const createBlock = <T>(): Block<T> => ({ elements: [], counts: new Map(), crossed: new Map() })

/** Each element is put in and taken out once, however badly the tags are nested. */
export const createElementStack = <T>(): ElementStack<T> => {
  const blocks: Block<T>[] = [createBlock()]
  const current = (): Block<T> => blocks.at(-1) ?? createBlock()

  const close = (name: string): Closing<T> => {
    const { elements, counts, crossed } = current()
    if (!has(counts, name)) {
      if (!has(crossed, name)) return 'never opened'
      add(crossed, name, -1)
      return 'closed'
    }
    let innermost: T | undefined
    for (let last = elements.pop(); last; last = elements.pop()) {
      add(counts, last.name, -1)
      if (last.name === name) break
      innermost ??= last.element
      add(crossed, last.name, 1)
    }
    return innermost === undefined ? 'closed' : { crosses: innermost }
  }

  return {
    open: (name, element) => {
      const { elements, counts } = current()
      elements.push({ name, element })
      add(counts, name, 1)
    },
    close,
    enterBlock: () => blocks.push(createBlock()),
    leaveBlock: () => (blocks.pop()?.elements ?? []).map(({ element }) => element),
  }
}
