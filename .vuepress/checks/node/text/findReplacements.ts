import { findMatches } from '../../../lib/findMatches.ts'
import type { PageDraft } from '../Rule.ts'
import type { SourcePage } from '../../../model/source/parsePage.ts'
import type { ProseBlock } from '../../../model/page/ProseBlock.ts'
import { isEnglish } from './isEnglish.ts'

/** A pattern of prose and what it becomes. */
export interface Replacement {
  /** Global; tried on the text of each block, where signs of Markdown are `MARK` and code is `OPAQUE`. */
  pattern: RegExp
  /**
   * What takes the place of the match; null to leave it.
   *
   * @param source - what is written in the file where the pattern matched
   */
  replace: (source: string, match: RegExpExecArray, block: ProseBlock) => string | null
  message: string
  suggestion: string
  /** In a heading the anchor would change, and links may name it: a person decides. */
  changesAnchors?: boolean
  /** Kinds of blocks that are left alone. */
  except?: readonly ProseBlock['kind'][]
}

const BY_HAND =
  'Écrivez le bon signe, puis corrigez les liens vers cette partie : l’ancre de ce titre change.'

/** Whether the page says that it is in another language than French. */
export const isForeign = (page: SourcePage): boolean => {
  const { lang } = page.frontMatter.data
  return typeof lang === 'string' && !/^fr\b/i.test(lang)
}

/** Every place of a page's prose where a pattern matches, with its repair. */
export const findReplacements = (
  page: SourcePage,
  replacements: readonly Replacement[],
): PageDraft[] => {
  if (isForeign(page)) return []
  const blocks = page.blocks.filter((block) => !isEnglish(block))
  return blocks.flatMap((block) =>
    replacements
      .filter(({ except }) => !except?.includes(block.kind))
      .flatMap(({ pattern, replace, message, suggestion, changesAnchors }) =>
        findMatches(block.text, pattern).flatMap((match): PageDraft[] => {
          const start = block.start + match.index
          const end = start + match[0].length
          const text = replace(page.content.slice(start, end), match, block)
          if (text === null) return []
          return changesAnchors && block.kind === 'heading'
            ? [{ offset: start, message, suggestion: BY_HAND }]
            : [{ offset: start, message, suggestion, fix: { start, end, text } }]
        }),
      ),
  )
}
