import { foldText } from '../lib/foldText.ts'
import { shorten } from '../lib/shorten.ts'
import type { PageDraft } from '../checks/node/Rule.ts'
import type { SitePage } from '../model/site/createSite.ts'

/** Longest words of a header that are shown, in signs. */
const MAX_SHOWN = 60

/** Lists of what readers would type. */
const LISTS = ['questions', 'hiddenLabels'] as const

interface Label {
  list: (typeof LISTS)[number]
  text: string
  offset: number
}

const fold = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const listLabels = ({ frontMatter }: SitePage): Label[] =>
  LISTS.flatMap((list) => {
    const items = frontMatter.data[list]
    return (Array.isArray(items) ? (items as unknown[]) : []).flatMap((item, index): Label[] => {
      const text = typeof item === 'string' ? item : (Object(item) as { q?: unknown }).q
      if (typeof text !== 'string') return []
      return [{ list, text, offset: frontMatter.locate([list, index]) }]
    })
  })

const warn = ({ text, offset }: Label, problem: string): PageDraft => ({
  offset,
  severity: 'warning',
  isEditorial: true,
  message: `« ${shorten(text, MAX_SHOWN)} » ${problem}.`,
  suggestion: 'Retirez cette ligne, ou mettez-y des mots que la page n’emploie pas.',
})

/** What readers would type, said twice, or hidden though a title of the page already says it: it adds no word. */
export const checkHiddenLabels = (page: SitePage): PageDraft[] => {
  const titles = new Set(
    [page.frontMatter.data.title, ...page.headings.map(({ text }) => text)]
      .filter((title) => typeof title === 'string')
      .map(fold),
  )
  const met = new Set<string>()
  return listLabels(page).flatMap((label): PageDraft[] => {
    const text = fold(label.text)
    if (met.has(text)) return [warn(label, 'est écrit deux fois dans cet en-tête')]
    met.add(text)
    return label.list === 'hiddenLabels' && titles.has(text)
      ? [warn(label, 'est déjà un titre de cette page')]
      : []
  })
}
