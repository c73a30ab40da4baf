import type { Token } from 'markdown-it'

export interface ContainerRange {
  /** Position of the opening token, among those of the page. */
  open: number
  container: Token
  end: Token
  /** Tokens between both. */
  inside: Token[]
}

/**
 * The containers `::: name` of a page, outer ones first. They hold their tokens, not their places: who
 * inserts titles in one moves what follows in the others.
 */
export const findContainers = (tokens: readonly Token[], name: string): ContainerRange[] => {
  const ranges: ContainerRange[] = []
  const open: number[] = []
  const [opening, closing] = [`container_${name}_open`, `container_${name}_close`]
  tokens.forEach((end, close) => {
    if (end.type === opening) open.push(close)
    if (end.type !== closing) return
    const start = open.pop()
    const container = start === undefined ? undefined : tokens[start]
    if (start === undefined || !container) return
    ranges.push({ open: start, container, end, inside: tokens.slice(start + 1, close) })
  })
  return ranges.sort((a, b) => a.open - b.open)
}
