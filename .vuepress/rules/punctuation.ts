import { findMatches } from '../lib/findMatches.ts'
import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import {
  findReplacements,
  isForeign,
  type Replacement,
} from '../checks/node/text/findReplacements.ts'

const fixTo = (what: string): string =>
  `Écrivez ${what} ; la commande « npm run check -- --fix » le fait.`

const ELLIPSIS_RE = /(?<![./\\_…\uFFFC-])(?:\.{3,10}|…\.{1,10})(?![./\\_…\p{L}\p{N}\uFFFC])/gu
const ETC_RE = /(?<=(?<!\p{L})etc)(?:\.…|…)/giu
const DASHES_RE =
  /(?<=[\p{L}\p{N},;»)\uFFFC…]\x01{0,40} )-{2,3}(?= \x01{0,40}[\p{L}\p{N}«(\uFFFC])/gu
/** What is written after a command belongs to it. */
const COMMAND_RE =
  /(?<![\p{L}-])(?:npm|npx|yarn|pnpm|bun|deno|node|git|docker|cargo|make|python3?)(?![\p{L}-])/u

/** Signs of the text before a match that are read. */
const REACH = 60

const textBefore = (text: string, index: number): string =>
  text.slice(Math.max(0, index - REACH), index)

/** A sentence that speaks of the sign itself: « le caractère . sépare ». */
const NAMES_SIGN_RE =
  /(?:caractères?|signes?|séparateurs?|points?|virgules?|symboles?|touche|par|un|une|ou|et|le|la|les|de|en|avec|comme|,|:)$/iu

const replaceSpaceBefore: Replacement['replace'] = (_source, { index }, { text }) =>
  NAMES_SIGN_RE.test(textBefore(text, index).replace(/\x01/g, '')) ? null : ''

/** Long runs of spaces, when there are several, line columns up. */
const alignsColumns = ({ text }: ProseBlock): boolean =>
  (text.match(/(?<=\S) {3,}(?=\S)/g)?.length ?? 0) > 1

const REPLACEMENTS: Replacement[] = [
  {
    pattern: ELLIPSIS_RE,
    replace: (_source, { index }, { text }) =>
      /(?<!\p{L})etc\x01?$/iu.test(textBefore(text, index)) ? '.' : '…',
    message: 'Ces trois points sont un seul signe, et « etc. » n’en prend qu’un.',
    suggestion: fixTo('…'),
    changesAnchors: true,
  },
  {
    pattern: ETC_RE,
    replace: () => '.',
    message: '« etc. » ne prend qu’un point.',
    suggestion: fixTo('etc.'),
    changesAnchors: true,
  },
  {
    // Two spaces at the end of a line are a line break.
    pattern: /(?<=[^\s>])[ \u00A0\u202F]{2,20}(?=[^\s])/g,
    replace: (source, _match, block) => {
      if (source.length > 2 && alignsColumns(block)) return null
      return /[\u00A0\u202F]/.exec(source)?.[0] ?? ' '
    },
    message: 'Il y a deux espaces de suite.',
    suggestion: fixTo('une seule espace'),
    except: ['cell'],
  },
  {
    pattern:
      /(?<=[\p{L}\p{N}»)\uFFFC]\x01{0,40})[ \u00A0\u202F]+(?=[,.]\x01{0,40}(?:[\s»)\]]|$))/gu,
    replace: replaceSpaceBefore,
    message: 'Il n’y a pas d’espace avant « , » ni « . ».',
    suggestion: fixTo('le signe contre le mot'),
  },
  {
    pattern: /(?<=\p{L}\x01{0,40}) +,(?=\x01{0,40}\p{L}{2})/gu,
    replace: (_source, { index }, { text }) =>
      NAMES_SIGN_RE.test(textBefore(text, index)) ? null : ', ',
    message: 'L’espace est avant la virgule, et non après.',
    suggestion: fixTo('« mot, mot »'),
  },
  {
    pattern: DASHES_RE,
    replace: (source, { index }, { text }) =>
      source === '--' && !COMMAND_RE.test(textBefore(text, index)) ? '–' : null,
    message: 'Deux traits d’union servent de tiret.',
    suggestion: fixTo('–'),
    changesAnchors: true,
    except: ['cell'],
  },
]

/** What `--fix` does not do by itself: three hyphens may be either dash. */
const checkLongDashes = (page: SourcePage): PageDraft[] =>
  isForeign(page)
    ? []
    : page.blocks
        .filter(({ kind }) => kind !== 'cell')
        .flatMap(({ start, text }) =>
          findMatches(text, DASHES_RE)
            .filter(({ 0: dashes }) => dashes === '---')
            .map(({ index }) => ({
              offset: start + index,
              message: 'Trois traits d’union servent de tiret.',
              suggestion: 'Écrivez – ou —.',
            })),
        )

/** Punctuation as a keyboard gives it, where French has a sign of its own or another place for a space. */
export const punctuation: TextRule = {
  isFrench: true,
  name: 'ponctuation',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'text',
  check: ({ page }) => [...findReplacements(page, REPLACEMENTS), ...checkLongDashes(page)],
}
