import emoji from 'markdown-it-emoji/lib/data/full.mjs'
import { findMatches } from '../lib/findMatches.ts'
import type { PageDraft } from '../checks/node/Rule.ts'
import { findNearest } from '../lib/findNearest.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'

/** Apart from words, numbers and other colons: `10:100:20`, `a:b:c` and `std::vector` name no emoji. */
const NAME_RE = /(?<![\p{L}\p{N}:/_.-]):([a-z][a-z0-9_+-]{0,40}):(?![\p{L}\p{N}:/])/gu

const suggest = (name: string): string => {
  const nearest = findNearest(name, Object.keys(emoji))
  return nearest === null
    ? 'Écrivez ce qu’il devait dire en mots, ou mettez-le entre accents graves pour le montrer.'
    : `Vouliez-vous dire :${nearest}: ? Sinon, écrivez-le en mots.`
}

/** `:roket:`: names of emoji that Markdown does not know, and leaves as they are typed. */
export const findUnknownEmoji = ({ kind, start, text }: ProseBlock): PageDraft[] =>
  // In a heading any of them is one too many, and is told as such.
  kind === 'heading'
    ? []
    : findMatches(text, NAME_RE).flatMap(({ 0: written, 1: name = '', index }): PageDraft[] =>
        Object.hasOwn(emoji, name)
          ? []
          : [
              {
                offset: start + index,
                severity: 'warning',
                isEditorial: true,
                message: `« ${written} » n’est le nom d’aucun émoji : ce site le montre tel quel.`,
                suggestion: suggest(name),
              },
            ],
      )
