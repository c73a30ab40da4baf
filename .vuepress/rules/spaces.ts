import type { TextRule } from '../checks/node/Rule.ts'
import { findReplacements, type Replacement } from '../checks/node/text/findReplacements.ts'
import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from '../checks/node/text/spaces.ts'

const FIX = 'La commande « npm run check -- --fix » la pose.'

const always = (text: string) => (): string => text

// In the patterns: \x01 is a sign of Markdown, that a reader does not see; \uFFFC is code or an address.
// Runs of \x01 are bounded: a pattern that looks back over a long one at each sign of it is quadratic.
const REPLACEMENTS: Replacement[] = [
  {
    pattern: /(?<=\S)(?<!^\[[ xX]\]) +(?=\x01{0,40}[;!?]+(?:[\s\x01)\]»”",.…]|$))/g,
    replace: always(NARROW_NO_BREAK_SPACE),
    message: 'L’espace avant « ; », « ! » ou « ? » doit être insécable.',
    suggestion: FIX,
  },
  {
    pattern: /(?=[;!?])(?<=[\p{L}\p{N})»\uFFFC]\x01*)(?=[;!?]+\x01*(?:\s|$))/gu,
    replace: always(NARROW_NO_BREAK_SPACE),
    message: 'Une espace insécable manque avant « ; », « ! » ou « ? ».',
    suggestion: FIX,
  },
  {
    pattern: /(?<=\S)(?<!^\[[ xX]\]) +(?=\x01{0,40}:(?:[\s\x01]|$))/g,
    replace: always(NO_BREAK_SPACE),
    message: 'L’espace avant « : » doit être insécable.',
    suggestion: FIX,
  },
  {
    pattern: /(?=:)(?<=[\p{L}\p{N})»\uFFFC]\x01*)(?=:\x01*(?:\s|$))/gu,
    replace: always(NO_BREAK_SPACE),
    message: 'Une espace insécable manque avant « : ».',
    suggestion: FIX,
  },
  {
    pattern: /(?<! ) +(?! )(?:(?<=«\x01* +)|(?=\x01*»))/g,
    replace: always(NO_BREAK_SPACE),
    message: 'Les espaces à l’intérieur des guillemets doivent être insécables.',
    suggestion: FIX,
  },
  {
    pattern: /(?<=«)(?=\x01*[^\s\x01])|(?=»)(?<=[^\s\x01]\x01*)/g,
    replace: always(NO_BREAK_SPACE),
    message: 'Une espace insécable manque à l’intérieur des guillemets.',
    suggestion: FIX,
  },
  {
    pattern: /(?<![\p{L}\p{N},.\x01-])(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?! ?\d|\p{L})/gu,
    replace: (source) => source.replaceAll(' ', NARROW_NO_BREAK_SPACE),
    message: 'Les espaces d’un nombre doivent être insécables.',
    suggestion: FIX,
  },
  {
    pattern: /(?<=\d) (?=(?:%|‰|€|°C|[kKMGT]o|km|m²|ha)(?![\p{L}\p{N}]))/gu,
    replace: always(NO_BREAK_SPACE),
    message: 'L’espace entre un nombre et son unité doit être insécable.',
    suggestion: FIX,
  },
  {
    pattern: /(?<=(?<!\p{L})[nN]°) ?(?=\d)|(?<=§) (?=\d)/gu,
    replace: always(NO_BREAK_SPACE),
    message: 'L’espace entre « n° » et le numéro doit être insécable.',
    suggestion: FIX,
  },
  {
    pattern: /(?<=(?<!\p{L})[aA]rt\.) (?=[\dLRDA])|(?<=(?<!\p{L})[LRDA]\.) (?=\d)/gu,
    replace: always(NO_BREAK_SPACE),
    message: 'L’espace à l’intérieur d’une référence d’article doit être insécable.',
    suggestion: FIX,
  },
]

/** Spaces that must not become the end of a line. Both no-break spaces are accepted where one stands. */
export const spaces: TextRule = {
  isFrench: true,
  name: 'espaces-insecables',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'text',
  check: ({ page }) => findReplacements(page, REPLACEMENTS),
}
