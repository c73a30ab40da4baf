import type { MarkdownIt, StateInline, Token } from 'markdown-it'

/** Where a token was read, in the content of its block: `content.slice(start, end)` is how it is written. */
export interface Span {
  start: number
  end: number
}

const spans = new WeakMap<Token, Span>()

/**
 * Where markdown-it read an inline token that is not text: its mark for emphasis, `[` and `](…)` for the
 * two ends of a link, the whole for code, images, tags, escapes and line breaks. Text stands between.
 */
export const spanOf = (token: Token): Span | undefined => {
  const span = spans.get(token)
  // `**` is read as two tokens, of which one is kept: the second that opens, the first that closes.
  if (span && token.type === 'strong_open') return { start: span.start - 1, end: span.end }
  if (span && token.type === 'strong_close') return { start: span.start, end: span.end + 1 }
  return span
}

/**
 * markdown-it extension: notes where each inline token is read. A token is noted when it is pushed, and ends
 * where the reading of the next construct begins: both are seen through the state of the reader and a rule
 * that reads nothing, so that no rule of markdown-it or of its extensions needs to know of it.
 */
export const recordInlinePlaces = (md: MarkdownIt): void => {
  const Base = md.inline.State

  class PlacedState extends Base {
    /** Start of the construct that is being read. */
    private here = 0
    /** Tokens pushed since, whose ends are not known. */
    private readonly open: Token[] = []

    override push(type: string, tag: string, nesting: Parameters<StateInline['push']>[2]): Token {
      const token = super.push(type, tag, nesting)
      // The text of a link is read before its end is pushed, at the bracket that closes it.
      if (nesting < 0 && this.pos > this.here) this.reach(this.pos)
      spans.set(token, { start: this.here, end: this.here })
      this.open.push(token)
      return token
    }

    /** A construct begins here: those before it are read. */
    reach(position: number): void {
      let text = this.here
      for (const token of this.open) {
        const span = spans.get(token)!
        span.end = position
        if (token.type !== 'text') continue
        // `***` pushes one token for each sign, all at once.
        span.start = text
        text += token.content.length
        span.end = text
      }
      this.open.length = 0
      this.here = position
    }
  }

  md.inline.State = PlacedState
  md.inline.ruler.before('text', 'places', (state, silent) => {
    if (!silent && state instanceof PlacedState) state.reach(state.pos)
    return false
  })
  md.inline.ruler2.before('balance_pairs', 'places', (state) => {
    if (state instanceof PlacedState) state.reach(state.posMax)
    return false
  })
}
