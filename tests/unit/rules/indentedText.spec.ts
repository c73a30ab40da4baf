import { describe, expect, it } from 'vitest'
import { indentedText } from '../../../.vuepress/rules/indentedText.ts'
import { checkText } from '../checks/checkFixture.ts'

describe('indentedText', () => {
  it.each([
    ['    Les maires de la ville le disent pour tous les habitants.', 'ce texte'],
    ['\tLes maires de la ville le disent pour tous les habitants.', 'ce texte'],
    ['    ## Les maires', 'ce titre'],
    ['    | A | B |\n    | --- | --- |\n    | x | y |', 'ce tableau'],
    ['    - un\n    - deux', 'cette liste'],
    ['    ::: tip\n    Texte', 'cet encadré'],
  ])('tells what Markdown does not read in %j', (text, what) => {
    expect(checkText(indentedText, `Une phrase.\n\n${text}\n`)).toEqual([
      expect.stringMatching(new RegExp(`^3:1 Quatre espaces .* ${what}\\.$`)),
    ])
  })

  it.each([
    '    npm run build',
    '    const le = { la: des.de(du) }',
    '    # un commentaire du programme',
    '    SELECT le FROM la WHERE les = 1',
    '    - un',
    '```\nLes maires de la ville le disent pour tous les habitants.\n```',
    '- un\n\n    Les maires de la ville le disent pour tous les habitants.',
  ])('leaves %j', (text) => {
    expect(checkText(indentedText, `Une phrase.\n\n${text}\n`)).toEqual([])
  })
})
