import type { Token } from 'markdown-it'

const countBreaks = ({ type, content }: Token): number => {
  if (type === 'softbreak' || type === 'hardbreak') return 1
  return content.includes('\n') ? content.split('\n').length - 1 : 0
}

/** 1-based line, after the front matter, of each token that holds HTML or text. */
export const locateTokens = (tokens: readonly Token[]): Map<Token, number> => {
  const lines = new Map<Token, number>()
  let line = 1
  for (const token of tokens) {
    // The cells of a table do not know their line: their row does.
    if (token.map) line = token.map[0] + 1
    lines.set(token, line)
    let childLine = line
    for (const child of token.children ?? []) {
      lines.set(child, childLine)
      childLine += countBreaks(child)
    }
  }
  return lines
}
