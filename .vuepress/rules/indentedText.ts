import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { PageCode } from '../model/page/Page.ts'

/** What four spaces hide from Markdown, by how it begins. */
const FORMS: readonly [RegExp, string][] = [
  [/^#{2,6}[ \t]+\p{L}/u, 'ce titre'],
  [/^\|[^\n]*\|[ \t]*\n[ \t]*\|[ \t:|-]+\|/u, 'ce tableau'],
  [
    /^(?:[-*+]|\d{1,2}[.)])[ \t]+\p{L}[^\n]*\n[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+\p{L}/u,
    'cette liste',
  ],
  [/^:::+[ \t]*\p{L}/u, 'cet encadré'],
]

const CODE_RE = /[{}<>=;$\\_@]|\/\/|\(\)|^[^\n]*"[^"\n]*":/m
const SMALL_WORDS_RE =
  /(?<!\p{L})(?:au|aux|ce|dans|de|des|du|elle|en|est|et|il|la|le|les|ou|par|pas|pour|que|qui|sont|sur|un|une)(?!\p{L})/giu
const MIN_SMALL_WORDS = 3

/** A sentence of French: a capital, small words, none of the signs of code. */
const isSentence = (text: string): boolean =>
  /^[«"“]?\s?\p{Lu}\p{Ll}*[ ’']/u.test(text) &&
  !CODE_RE.test(text) &&
  (text.match(SMALL_WORDS_RE)?.length ?? 0) >= MIN_SMALL_WORDS

const name = (content: string): string | null => {
  const text = content.trim()
  const form = FORMS.find(([pattern]) => pattern.test(text))
  return form?.[1] ?? (isSentence(text.slice(0, 300)) ? 'ce texte' : null)
}

const toDraft = ({ content, offset }: PageCode): PageDraft[] => {
  const what = name(content)
  return what === null
    ? []
    : [
        {
          offset,
          message: `Quatre espaces ou une tabulation au début de la ligne font du code : Markdown n’y lit pas ${what}.`,
          suggestion:
            'Retirez-les ; si c’est un exemple à montrer, entourez-le de deux lignes de trois accents graves.',
        },
      ]
}

/** Text that is set in, as a word processor does, and that Markdown takes for code. */
export const indentedText: TextRule = {
  name: 'textes-en-retrait',
  severity: 'warning',
  isEditorial: true,
  scope: 'text',
  check: ({ page }) => page.codeBlocks.filter(({ isIndented }) => isIndented).flatMap(toDraft),
}
