import { expect, it } from 'vitest'
import { findWrittenReferences } from '../../../../../.vuepress/constructs/legal-references/shared/findWrittenReferences.ts'
import { nameReference } from '../../../../../.vuepress/constructs/legal-references/shared/resolveLegalTarget.ts'

it.each([
  ['L. 311-1', ['CRPA, art. L. 311-1']],
  ['refus (L. 311-5 ou L. 311-6)', ['CRPA, art. L. 311-5', 'CRPA, art. L. 311-6']],
  ['CGCT, art. L. 2121-30', ['CGCT, art. L. 2121-30']],
  ['C. env. L.\u00a0124-1, puis D. 323-2-1', ['C. env., art. L. 124-1', 'CRPA, art. D. 323-2-1']],
  ['R.* 343-4', ['CRPA, art. R. 343-4']],
  ['VL. 12-3, 24 articles, p. 3-4', []],
])('reads the articles that %j names', (text, expected) => {
  const names = findWrittenReferences(text, 'CRPA').map(nameReference)
  expect(names.map((name) => name.replaceAll('\u00a0', ' '))).toEqual(expected)
})
