import { describe, expect, it } from 'vitest'
import { sigles } from '../../../.vuepress/rules/sigles.ts'
import { checkText } from '../checks/checkFixture.ts'

const check = (text: string): string[] =>
  checkText(sigles, text).map((message) => /« (.*?) »/.exec(message)![1]!)

describe('sigles', () => {
  it('must be developed where they first appear', () => {
    expect(checkText(sigles, 'Selon la CADA, la commission (CADA)…')).toEqual([
      '1:10 Le sigle « CADA » est employé avant d’être développé.',
    ])
  })

  it.each([
    'La Commission d’accès aux documents administratifs (CADA). La CADA…',
    'La **commission** (**CADA**) ; la CADA',
    'La CADA (commission d’accès)',
    'La CADA.\n\n*[CADA]: Commission d’accès',
    'Un PDF, une API, des URLs',
    'Le XIXe siècle, Louis XIV, le livre III',
    '`CADA` [[CRPA L. 1]] CADA_2 MA-CADA cada.CADA',
    '# La CADA',
    '::: tip La CADA\n:::',
    'ATTENTION CECI EST IMPORTANT',
    'ATTENTION : la date compte.',
    'Le tableau DÉSIGNATION DES MALADIES suit.',
    'la valeur « NC »',
    'L’article LO 111-3-5 et la directive 2008/90/ CE du Conseil',
    'M. X et Mme Y',
    '---\nterms:\n  - term: CADA\n---\nLa CADA',
  ])('accepts %j', (text) => {
    expect(check(text)).toEqual([])
  })
})
