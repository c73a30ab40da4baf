import type { TextRule } from '../checks/node/Rule.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import { findReplacements, type Replacement } from '../checks/node/text/findReplacements.ts'
import { NO_BREAK_SPACE } from '../checks/node/text/spaces.ts'

const QUOTED_RE = /(?<=^|[\s(\x01«’'…—–])"(?=[^\s"])[^"\n]{1,300}(?<=\S)"(?=[\s).,;:!?\x01»…]|$)/g
/** Those of English, that word processors put: the pair may span lines. */
const CURLY_RE = /[“„](?=[^\s“”„])[^“”„]{1,600}(?:”|(?<=\S)“(?=[\s.,;:!?)\x01]|$))(?!\p{L})/gu
/** `’` before a letter is an apostrophe. */
const SINGLE_RE = /(?<![\p{L}\p{N}])‘(?=[^\s‘’])(?:[^‘’\n]|’(?=\x01{0,40}\p{L})){1,300}’(?!\p{L})/gu
const CHEVRONS_RE =
  /(?<![<\p{L}\p{N}])<<(?=[^<>=])(?=[^<>\n\p{L}\p{N}]{0,300}[\p{L}\p{N}])[^<>\n]{1,300}>>(?!>)/gu

/** How far back the opening of a quotation is looked for. */
const REACH = 2000

const isInside = (text: string): boolean => {
  const near = text.slice(-REACH)
  return near.lastIndexOf('«') > near.lastIndexOf('»')
}

/** Spaces around are those of the marks; any other sign is somebody's. */
const trimSpaces = (text: string): string =>
  text.replace(/^[ \u00A0\u202F]+/, '').replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]+$/, '')

const quote = (written: string, match: RegExpExecArray, { text }: ProseBlock): string => {
  const inside = trimSpaces(written)
  return isInside(text.slice(Math.max(0, match.index - REACH), match.index))
    ? `“${inside}”`
    : `«${NO_BREAK_SPACE}${inside}${NO_BREAK_SPACE}»`
}

/** English marks inside French ones are right; a quotation within goes one level down, by hand. */
const replaceCurly: Replacement['replace'] = (source, match, block) => {
  const quoted = quote(source.slice(1, -1), match, block)
  return quoted.startsWith('“') || /[«»]/.test(source) ? null : quoted
}

const replaceSingle: Replacement['replace'] = (source, match, block) => {
  const before = block.text.slice(Math.max(0, match.index - REACH), match.index)
  const isThird = before.lastIndexOf('“') > before.lastIndexOf('”')
  return isThird || /[«»“”]/.test(source) ? null : quote(source.slice(1, -1), match, block)
}

const FIX = 'Écrivez « … » ; la commande « npm run check -- --fix » le fait.'
const CURLY = 'Ces guillemets sont ceux de l’anglais.'
const SINGLE = 'Ces apostrophes servent de guillemets.'
const STRAIGHT = 'Les guillemets sont droits.'

const REPLACEMENTS: Replacement[] = [
  {
    pattern: QUOTED_RE,
    replace: (source, match, block) => quote(source.slice(1, -1), match, block),
    message: STRAIGHT,
    suggestion: FIX,
    // YAML has its own use of straight quotes.
    except: ['frontMatter'],
    changesAnchors: true,
  },
  {
    pattern: CURLY_RE,
    replace: replaceCurly,
    message: CURLY,
    suggestion: FIX,
    changesAnchors: true,
  },
  {
    pattern: SINGLE_RE,
    replace: replaceSingle,
    message: SINGLE,
    suggestion: FIX,
    changesAnchors: true,
  },
  {
    pattern: CHEVRONS_RE,
    replace: (source, match, block) => quote(source.slice(2, -2), match, block),
    message: 'Ces chevrons servent de guillemets.',
    suggestion: FIX,
    changesAnchors: true,
  },
]

/** French quotes in prose. */
export const quotes: TextRule = {
  isFrench: true,
  name: 'guillemets',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'text',
  check: ({ page }) => findReplacements(page, REPLACEMENTS),
}
