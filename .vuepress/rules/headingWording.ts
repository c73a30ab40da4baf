import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import { revealText } from '../model/source/revealText.ts'
import { isForeign } from '../checks/node/text/findReplacements.ts'
import { KNOWN_SIGLES } from './knownSigles.ts'

/** Small words that no sigle is made of: with one of them, the title is a sentence in capitals. */
const SMALL_WORDS = new Set(
  'À A AU AUX AVEC CE CES COMMENT DANS DE DES DU EN ET LA LE LES MES NOS OU OÙ PAR POUR QUE QUI QUOI SES SUR UN UNE VOS'.split(
    ' ',
  ),
)
const LONG_WORD = 9
const WORD_RE = /\p{L}[\p{L}\p{M}]*/gu

const isShouted = (text: string, sigles: ReadonlySet<string>): boolean => {
  if (/\p{Ll}/u.test(text) || text.includes('\uFFFC')) return false
  const words = text.match(WORD_RE) ?? []
  const ofTitle = words.filter((word) => !KNOWN_SIGLES.has(word) && !sigles.has(word))
  if (words.length < 2) return ofTitle.some((word) => word.length >= LONG_WORD)
  return ofTitle.some((word) => word.length > 5 || SMALL_WORDS.has(word))
}

const checkCapitals = (page: SourcePage, { start, text }: ProseBlock): PageDraft[] =>
  isShouted(text, new Set(page.abbreviations.map(({ sigle }) => sigle)))
    ? [
        {
          offset: start,
          message:
            'Ce titre est tout en capitales : il se lit moins vite, et une voix de synthèse peut l’épeler.',
          suggestion: 'Écrivez-le en minuscules, avec une capitale au début.',
        },
      ]
    : []

/** Words that keep their dot at the end of a title. */
const ABBREVIATION_RE =
  /(?:\.\.|…|(?<!\p{L})(?:etc|cf|art|al|av|chap|Cie|coll|dép|éd|env|ex|fig|inc|Inc|janv|févr|juill|sept|oct|nov|déc|max|min|p|pp|réf|tab|tél|vol|\p{Lu}|\p{L}(?:\.\p{L})+)\.)$/u

const checkEnd = ({ start, text }: ProseBlock): PageDraft[] => {
  const shown = text.slice(0, text.replaceAll('\x01', ' ').trimEnd().length)
  const sign = /[.:;,]$/.exec(shown)?.[0]
  if (!sign || ABBREVIATION_RE.test(shown) || /^[\s\x01]*[\d.]+$/.test(shown)) return []
  return [
    {
      offset: start + shown.length - 1,
      message: `Ce titre finit par « ${sign} ».`,
      suggestion: 'Retirez ce signe : un titre ne garde que « ? », « ! » et « … ».',
    },
  ]
}

const EMOJI_RE =
  /\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|(?<![^\s\x01]):[a-z][a-z0-9_+-]*:(?![^\s\x01])/u

const checkEmoji = (page: SourcePage, block: ProseBlock): PageDraft[] => {
  const match = EMOJI_RE.exec(revealText(page.content, block))
  return match
    ? [
        {
          offset: block.start + match.index,
          message: `« ${match[0]} » dans un titre est lu à voix haute à chaque fois que le titre est nommé.`,
          suggestion: 'Retirez l’émoji : le titre dit tout en mots.',
        },
      ]
    : []
}

/** How titles are worded: in small letters, without a dot at the end, without emoji. */
export const headingWording: TextRule = {
  isFrench: true,
  name: 'redaction-des-titres',
  severity: 'warning',
  isEditorial: true,
  scope: 'text',
  check: ({ page }) =>
    page.blocks
      .filter(({ kind }) => kind === 'heading')
      .flatMap((block) => [
        ...(isForeign(page) ? [] : checkCapitals(page, block)),
        ...checkEnd(block),
        ...checkEmoji(page, block),
      ]),
}
