import {
  describeLegalChange,
  findLegalChange,
} from '../constructs/legal-references/shared/findLegalChange.ts'
import { judgeReference } from '../constructs/legal-references/shared/judgeReference.ts'
import type { LegalState } from '../constructs/legal-references/shared/LegalState.ts'
import { parseLegalReference } from '../constructs/legal-references/shared/parseLegalReference.ts'
import type { ReferenceValue } from '../constructs/values/shared/ReferenceValue.ts'
import type { SiteDraft, SiteRule } from '../checks/node/Rule.ts'

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** What is to be told of the article that sets a value, as of any article that a page cites. */
const checkArticle = (
  { article, writtenOn, verifiedOn, line }: ReferenceValue,
  file: string,
  legal: LegalState,
): SiteDraft[] => {
  const reference = article === undefined ? undefined : parseLegalReference(article)
  if (!reference) return []
  const place = { file, line, column: 1 }
  const problem = judgeReference(reference, legal)
  const change = findLegalChange(reference, legal, verifiedOn ?? writtenOn)
  return [
    ...(problem
      ? [
          {
            ...place,
            message: capitalize(problem.problem),
            suggestion: problem.hint,
            severity: problem.severity,
            isEditorial: problem.severity === 'warning',
          },
        ]
      : []),
    ...(change
      ? [
          {
            ...place,
            message: describeLegalChange(change).replace('page vérifiée', 'valeur lue'),
            suggestion:
              'Relisez la valeur dans le nouveau texte, puis changez « verifiedOn » ; si elle est devenue autre, donnez-en le jour dans « changedOn ».',
            severity: 'warning' as const,
            isEditorial: true,
          },
        ]
      : []),
  ]
}

/** The file of the values that pages cite can be read, and its articles are those in force. */
export const valueFile: SiteRule = {
  name: 'fichier-des-valeurs',
  severity: 'error',
  scope: 'site',
  check: ({ site: { values, legal } }) =>
    values
      ? [
          ...values.problems,
          ...(legal
            ? values.values.flatMap((value) => checkArticle(value, values.file, legal))
            : []),
        ]
      : [],
}
