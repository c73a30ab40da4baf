import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../../.vuepress/publish/drawings/wrapText.ts'

describe('wrapText', () => {
  it('cuts at spaces, each line as full as it can be', () => {
    expect(wrapText('un deux trois quatre', 9, 4)).toEqual(['un deux', 'trois', 'quatre'])
  })

  it('does not cut where a space must not break', () => {
    expect(wrapText('page «\u00a0été\u00a0» lue', 9, 4)).toEqual([
      'page',
      '«\u00a0été\u00a0»',
      'lue',
    ])
  })

  it('leaves a line to a word that is longer than one', () => {
    expect(wrapText('a anticonstitutionnel b', 8, 4)).toEqual(['a', 'anticonstitutionnel', 'b'])
  })

  it('says that it leaves out what does not hold', () => {
    expect(wrapText('un, deux, trois, quatre', 8, 2)).toEqual(['un,', 'deux…'])
  })

  it('has no line for an empty text', () => {
    expect(wrapText('  ', 8, 2)).toEqual([])
  })
})
