import { formatFrenchDate } from '../../timeline/shared/frenchDates.ts'
import type { ArticleChange } from '../shared/compareBases.ts'
import { articleKey } from '../shared/base/articleNumber.ts'
import type { SetAside } from '../shared/LegalLibrary.ts'
import { legalHtmlToText } from './base/legalHtmlToMarkdown.ts'
import type { PageCitations } from './readCitations.ts'

export interface ReportOptions {
  code: string
  changes: readonly ArticleChange[]
  pages: readonly PageCitations[]
  setAside: readonly SetAside[]
}

const KINDS: Readonly<Record<ArticleChange['kind'], string>> = {
  created: 'nouvel article',
  changed: 'nouvelle version',
  corrected: 'texte corrigé, même version',
  gone: 'article absent de la nouvelle base : abrogé ou renuméroté',
}

const renderText = (name: string, html = ''): string =>
  html === ''
    ? ''
    : `  ${name} :\n${legalHtmlToText(html)
        .map((line) => `    ${line}\n`)
        .join('')}`

const renderChange = (change: ArticleChange, pages: readonly string[], code: string): string => {
  const { number, kind, before, after } = change
  const start = after ? `, en vigueur le ${formatFrenchDate(after.start)}` : ''
  const by = after?.amendments.map(({ title }) => title).join(' ; ')
  return [
    `${code} ${number} : ${KINDS[kind]}${start}${by ? ` (${by})` : ''}\n`,
    renderText('avant', before?.html),
    renderText('après', after?.html),
    `  à relire : ${pages.join(', ')}\n`,
  ].join('')
}

/**
 * What a person who keeps the guides up to date has to read: each article cited whose text changed, before
 * and after, and the pages that cite it. What was set aside is counted.
 */
export const reportBaseChanges = ({ code, changes, pages, setAside }: ReportOptions): string => {
  const citing = (number: string): string[] =>
    pages
      .filter(({ references }) =>
        references.some(
          ({ text, article }) =>
            text === code && article !== undefined && articleKey(article) === articleKey(number),
        ),
      )
      .map(({ file }) => file)
  const isSetAside = ({ number, after }: ArticleChange): boolean =>
    setAside.some(
      ({ reference, change }) =>
        change !== undefined &&
        change === after?.start &&
        articleKey(reference) === articleKey(`${code}, art. ${number}`),
    )
  const cited = changes.filter(({ number }) => citing(number).length > 0)
  const told = cited.filter((change) => !isSetAside(change))
  const summary = `${changes.length} articles changés, dont ${cited.length} cités ; ${cited.length - told.length} écartés.\n`
  return [...told.map((change) => renderChange(change, citing(change.number), code)), summary].join(
    '\n',
  )
}
