import type { Fix, PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import { toCode } from '../checks/node/report/showControls.ts'
import {
  INVISIBLE_KINDS,
  isAtWork,
  type InvisibleKind,
} from '../checks/node/text/invisibleSigns.ts'

/** The prose of a page as one string of its length, where what is not prose is blank. */
const readProse = ({ blocks, content }: SourcePage): string => {
  let prose = ''
  for (const { kind, start, text } of blocks) {
    // In a heading a sign that goes away changes the anchor, that links may name: a person decides.
    if (kind === 'heading' || start < prose.length) continue
    prose += ' '.repeat(start - prose.length) + text
  }
  return prose.padEnd(content.length)
}

const checkKind = (page: SourcePage, prose: string, kind: InvisibleKind): PageDraft[] => {
  const { pattern, name, hidesText, isRemovable, suggestion } = kind
  const { errors, end } = page.frontMatter
  return [...page.content.matchAll(pattern)].flatMap(({ 0: sign, index }): PageDraft[] => {
    // The header that YAML refuses for such a sign has already said so.
    const isTold = errors.length > 0 && index < end
    if (isTold || isAtWork(page.content, index, sign)) return []
    const fix: Fix = { start: index, end: index + sign.length, text: '' }
    const isProse = prose.startsWith(sign, index)
    return [
      {
        offset: index,
        severity: hidesText ? 'error' : 'warning',
        message: `Il y a ici ${name} (${toCode(sign)}).`,
        suggestion: isRemovable && !isProse ? 'Effacez-le.' : suggestion,
        ...(isRemovable && isProse && { fix }),
      },
    ]
  })
}

/** Signs that nobody sees: they cut words for the search, and can hide what a text says. */
export const invisibleSigns: TextRule = {
  name: 'signes-invisibles',
  severity: 'warning',
  scope: 'text',
  check: ({ page }) => {
    const prose = readProse(page)
    return INVISIBLE_KINDS.flatMap((kind) => checkKind(page, prose, kind))
  },
}
