import { MARK, maskProse, type ProseBlock } from '../page/ProseBlock.ts'
import type { FrontMatterText } from '../frontMatter/readFrontMatter.ts'

/** Values that readers see as text. Words that a program compares, like the name of a term, are left alone. */
const PROSE_PATHS = [
  /^(?:title|description|heroText|tagline)$/,
  /^sources\.\d+\.title$/,
  /^terms\.\d+\.(?:definition|longForm)$/,
  /^profiles\.(?:.+\.)?(?:title|text|label|description|question|details)$/,
]

/** Whether a value is a text that readers see. */
export const isProseText = ({ path, value }: FrontMatterText): boolean =>
  PROSE_PATHS.some((pattern) => pattern.test(path.join('.'))) && !/^(?:\/|https?:)/.test(value)

/** The prose of the front matter, quotes of YAML left out. */
export const collectFrontMatterBlocks = (
  content: string,
  texts: readonly FrontMatterText[],
): ProseBlock[] =>
  texts.filter(isProseText).map((text) => {
    const isQuoted = text.quote === 'single' || text.quote === 'double'
    const start = text.start + (isQuoted ? 1 : 0)
    const end = text.end - (isQuoted ? 1 : 0)
    const source = maskProse(content.slice(start, end))
    return {
      kind: 'frontMatter',
      start,
      text:
        text.quote === 'block'
          ? source.replace(/^[|>][^\n]*/, (head) => MARK.repeat(head.length))
          : source,
    }
  })
