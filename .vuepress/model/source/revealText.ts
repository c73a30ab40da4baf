import { MARK, OPAQUE, type ProseBlock } from '../page/ProseBlock.ts'

const OPAQUE_RUN_RE = /\uFFFC+/g
/** The sign that a `\` shows as it is. */
const ESCAPED_RE = /\x01[^\x01\uFFFC\s]/g
/** How code, images and addresses between chevrons begin: Markdown has read them. */
const READ_RE = /^(?:`|!\[(?!\[)|<[a-z])/i

const reveal = (content: string, { start, text }: ProseBlock): string =>
  text
    .replace(OPAQUE_RUN_RE, (run, index: number) => {
      const written = content.slice(start + index, start + index + run.length)
      return READ_RE.test(written) ? OPAQUE.repeat(run.length) : written
    })
    .replace(ESCAPED_RE, (pair, index: number) =>
      content[start + index] === '\\' ? MARK.repeat(2) : pair,
    )

/** Several rules ask for the same block. */
const revealed = new WeakMap<ProseBlock, string>()

/**
 * What Markdown took for text in a block, addresses and braces included, sign for sign. Code, images,
 * links that were read and signs behind a `\` stay masked: whoever looks for what was badly written
 * finds here all that a reader would be shown as it was typed, and nothing else.
 *
 * @param content - the whole file
 */
export const revealText = (content: string, block: ProseBlock): string => {
  const text = revealed.get(block) ?? reveal(content, block)
  revealed.set(block, text)
  return text
}
