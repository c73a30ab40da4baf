import type { Token } from 'markdown-it'

export interface ContainerRange {
  /** Position of the opening token. */
  open: number
  /** Position of the closing token. */
  close: number
}

/** Where the containers `::: name` of a page begin and end, outer ones first. */
export const findContainers = (tokens: readonly Token[], name: string): ContainerRange[] =>
  tokens.flatMap((token, open) => {
    if (token.type !== `container_${name}_open`) return []
    const isClose = ({ type, level }: Token): boolean =>
      type === `container_${name}_close` && level === token.level
    let close = open + 1
    while (tokens[close] && !isClose(tokens[close]!)) close += 1
    return [{ open, close }]
  })
