import type { MarkdownIt, StateCore, Token } from 'markdown-it'

const touches = (text: string | undefined, side: RegExp): boolean =>
  text !== undefined && side.test(text)

const isGlued = (before: Token | undefined, after: Token | undefined): boolean =>
  (before?.type === 'text' && touches(before.content, /[\p{L}\p{N}]$/u)) ||
  (after?.type === 'text' && touches(after.content, /^[\p{L}\p{N}]/u))

const restore = (token: Token): void => {
  token.type = 'text'
  token.content = `:${token.markup}:`
}

/**
 * markdown-it extension: `:tada:` is an emoji when it stands apart; in `10:100:20`, `:100:` is text.
 * Comes after the extension that reads emoji.
 */
export const keepEmojiApart = (md: MarkdownIt): void => {
  md.core.ruler.after('emoji', 'emoji_apart', ({ tokens }: StateCore) => {
    for (const { children } of tokens)
      children?.forEach((token, index) => {
        if (token.type === 'emoji' && isGlued(children[index - 1], children[index + 1]))
          restore(token)
      })
  })
}
