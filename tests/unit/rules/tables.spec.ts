import { describe, expect, it } from 'vitest'
import { tables } from '../../../.vuepress/rules/tables.ts'
import { checkText } from '../checks/checkFixture.ts'

describe('tables', () => {
  it('name their columns, but for the corner', () => {
    expect(checkText(tables, '| | B |\n|---|---|\n| a | b |\n')).toEqual([])
    expect(checkText(tables, '# T\n\n| | |\n|---|---|\n| a | b |\n')).toEqual([
      '3:1 Ce tableau n’a pas d’en-têtes de colonnes.',
    ])
    expect(checkText(tables, '| A | |\n|---|---|\n| a | b |\n')).toEqual([
      '1:1 Une colonne de ce tableau n’a pas d’en-tête.',
    ])
  })

  it('do not lose cells', () => {
    expect(checkText(tables, '| A | B |\n|---|---|\n| a | b | c |\n')).toEqual([
      expect.stringMatching(/^3:1 Cette ligne a 3 cellules pour 2 colonnes/),
    ])
    expect(checkText(tables, '| A | B |\n|---|---|\n| a \\| b | c |\n')).toEqual([])
  })

  it('name their columns in HTML too', () => {
    expect(checkText(tables, '<table><tr><td>a</td></tr></table>\n')).toHaveLength(1)
    expect(checkText(tables, '<table><tr><th>A</th></tr></table>\n')).toEqual([])
  })
})
