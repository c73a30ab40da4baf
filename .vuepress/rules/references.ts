import { readTexts } from '../constructs/legal-references/node/citeSources.ts'
import { listDrawnReferences } from '../constructs/legal-references/node/listDrawnReferences.ts'
import {
  judgeReference,
  type ReferenceProblem,
} from '../constructs/legal-references/shared/judgeReference.ts'
import type { LegalState } from '../constructs/legal-references/shared/LegalState.ts'
import {
  explainLegalReference,
  parseLegalReference,
} from '../constructs/legal-references/shared/parseLegalReference.ts'
import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { citations } from './constructs.ts'

/** `[[Autre page]]` names no article: the rule `blocs-inconnus` says what to write instead. */
const isWikiLink = ({ content }: SitePage, offset: number): boolean =>
  /^\[\[[^\]\d\n]*\]\]/.test(content.slice(offset, offset + 200))

type Written = { text: string; path: readonly PropertyKey[]; mustBeRead: boolean }

/** References of a front matter: sources must name an article, the source of a term may be any text. */
const listReferences = ({ sources, terms, articles }: Record<string, unknown>): Written[] => [
  ...readTexts(sources, 'article').map(({ text, index }) => ({
    text,
    path: ['sources', index, 'article'],
    mustBeRead: true,
  })),
  ...readTexts(articles, 'article').map(({ text, index }) => ({
    text,
    path: ['articles', index, 'article'],
    mustBeRead: true,
  })),
  ...readTexts(terms, 'source').map(({ text, index }) => ({
    text,
    path: ['terms', index, 'source'],
    mustBeRead: false,
  })),
]

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

const judgeWritten = (
  { text, mustBeRead }: Written,
  legal: LegalState | null,
): ReferenceProblem | null => {
  const reference = parseLegalReference(text)
  if (reference) return legal && judgeReference(reference, legal)
  return mustBeRead ? { ...explainLegalReference(text), severity: 'error' } : null
}

const checkFrontMatter = ({ frontMatter }: SitePage, legal: LegalState | null): PageDraft[] =>
  listReferences(frontMatter.data).flatMap((written) => {
    const found = judgeWritten(written, legal)
    if (!found) return []
    const { problem, hint, severity } = found
    return [
      {
        offset: frontMatter.locate(written.path),
        message: capitalize(problem),
        suggestion: hint,
        severity,
        isEditorial: severity === 'warning',
      },
    ]
  })

/** Drawings name articles in plain letters. */
const checkDrawings = (page: SitePage, site: Site): PageDraft[] => {
  const { legal } = site
  if (!legal) return []
  return listDrawnReferences(page, site, legal.library.base.code).flatMap(
    ({ reference, offset }): PageDraft[] => {
      const found = judgeReference(reference, legal)
      return found?.severity === 'error'
        ? [
            {
              offset,
              message: `Ce dessin cite un article qu’on ne trouve pas : ${found.problem}`,
              suggestion: found.hint,
            },
          ]
        : []
    },
  )
}

/** Legal references can be read and name what exists, in the text, the drawings and the front matter. */
export const references: PageRule = {
  ...citations,
  scope: 'page',
  check: (context) => [
    ...citations.check(context).filter(({ offset }) => !isWikiLink(context.page, offset)),
    ...checkFrontMatter(context.page, context.site.legal),
    ...checkDrawings(context.page, context.site),
  ],
}
