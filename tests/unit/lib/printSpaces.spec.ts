import { describe, expect, it } from 'vitest'
import { printSpaces } from '../../../.vuepress/lib/printSpaces.ts'

describe('printSpaces', () => {
  it.each([
    ['une licence est possible ; elle se dit', 'une licence est possible\u202F; elle se dit'],
    ['le guide a changé : deux règles', 'le guide a changé\u00A0: deux règles'],
    ['l’article dit « libre » ?', 'l’article dit «\u00A0libre\u00A0»\u202F?'],
    ['R. 343-1 (copie) ; le reste', 'R. 343-1 (copie)\u202F; le reste'],
  ])('%s', (typed, printed) => {
    expect(printSpaces(typed)).toBe(printed)
  })

  it('leaves signs that are no punctuation', () => {
    for (const text of ['a ::: b', 'x ?y', 'un : deux'.replace(' :', ':'), 'de 9 :30'])
      expect(printSpaces(text)).toBe(text)
  })
})
