import { readLegalLibrary } from '../../../../../.vuepress/constructs/legal-references/node/readLegalLibrary.ts'
import type { ArticleIndex } from '../../../../../.vuepress/constructs/legal-references/shared/LegalLibrary.ts'
import {
  createLegalState,
  type LegalState,
} from '../../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { parseLegalReference } from '../../../../../.vuepress/constructs/legal-references/shared/parseLegalReference.ts'
import type { LegalReference } from '../../../../../.vuepress/constructs/legal-references/shared/LegalReference.ts'

/** The law of the project, in a folder that lists no articles: citations lead to official pages. */
export const legal: LegalState = createLegalState(readLegalLibrary())

/** The same, in a folder that lists articles at `/droit/articles/`. */
export const withIndex = (summaries: Record<string, string> = {}): LegalState => {
  const index: ArticleIndex = {
    file: 'articles.md',
    path: '/droit/articles/',
    summaries: new Map(Object.entries(summaries)),
  }
  return createLegalState(readLegalLibrary(), index)
}

export const read = (text: string): LegalReference => {
  const reference = parseLegalReference(text)
  if (!reference) throw new Error(`unreadable: ${text}`)
  return reference
}
