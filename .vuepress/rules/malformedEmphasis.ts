import { findMatches } from '../lib/findMatches.ts'
import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import { revealText } from '../model/source/revealText.ts'

/** `**mot **` and `** mot**`: Markdown wants no space between the stars and what they enclose. */
const SPACED_RE =
  /(?<![*\p{L}\d])\*\*(?!\*)(?:[ \u00A0]+([^\s*](?:[^*\n]{0,200}[^\s*])?)|([^\s*][^*\n]{0,200}?)[ \u00A0]+)\*\*(?!\*)/gu
/** Stars against a word: `docs/**` and `2 ** 3` are something else. */
const LEFT_RE = /(?<![*\p{L}\d/])\*\*(?=[\p{L}«"“(])|(?<=[\p{L}».!?)…])\*\*(?![*\p{L}\d/])/gu

const checkSpaced = ({ kind, start }: ProseBlock, text: string): PageDraft[] =>
  findMatches(text, SPACED_RE).map(({ 0: written, 1: first, 2: second = '', index }) => {
    const inside = (first ?? second).trim()
    const offset = start + index
    const end = offset + written.length
    const before = /^\*\*[ \u00A0]/.test(written) && /\S/.test(text[index - 1] ?? ' ') ? ' ' : ''
    const after =
      /[ \u00A0]\*\*$/.test(written) && /[\p{L}\d]/u.test(text[index + written.length] ?? '')
        ? ' '
        : ''
    // « opens, and » closes: the space next to it is its own, and no other repair takes it back.
    const isPlain = !/[\x01\uFFFC]|«$|^»/.test(inside) && /[\p{L}\p{N}]/u.test(inside)
    return {
      offset,
      message: 'Une espace sépare les étoiles du texte en gras : elles seraient montrées.',
      suggestion: isPlain ? `Écrivez **${inside}**.` : 'Collez les étoiles au texte : **texte**.',
      // In a heading the anchor would change with the signs.
      ...(isPlain &&
        kind !== 'heading' && {
          fix: { start: offset, end, text: `${before}**${inside}**${after}` },
        }),
    }
  })

const checkLeft = ({ start }: ProseBlock, text: string): PageDraft[] =>
  findMatches(text, LEFT_RE)
    .slice(0, 1)
    .map(({ index }) => ({
      offset: start + index,
      message: 'Ces deux étoiles n’ouvrent ni ne ferment un texte en gras : elles sont montrées.',
      suggestion:
        'Entourez le texte de deux étoiles de chaque côté, sans espace à l’intérieur, ou retirez-les.',
    }))

const checkBlock = ({ content }: SourcePage, block: ProseBlock): PageDraft[] => {
  const text = revealText(content, block)
  if (block.kind === 'frontMatter' || !text.includes('**')) return []
  const spaced = checkSpaced(block, text)
  return spaced.length > 0 ? spaced : checkLeft(block, text)
}

/** Marks of bold that Markdown does not read as such: readers see the stars. */
export const malformedEmphasis: TextRule = {
  name: 'gras-mal-ecrit',
  severity: 'warning',
  isEditorial: true,
  scope: 'text',
  check: ({ page }) => page.blocks.flatMap((block) => checkBlock(page, block)),
}
