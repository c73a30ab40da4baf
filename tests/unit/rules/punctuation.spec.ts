import { describe, expect, it } from 'vitest'
import { punctuation } from '../../../.vuepress/rules/punctuation.ts'
import { checkText, fixText } from '../checks/checkFixture.ts'

describe('punctuation', () => {
  it.each([
    ['Un mot... puis [...] la suite (...)', 'Un mot… puis […] la suite (…)'],
    ['Des mots, etc... Fin', 'Des mots, etc. Fin'],
    ['Le  mot  est **ici**.  Fin', 'Le mot est **ici**. Fin'],
    ['Un mot , un autre .', 'Un mot, un autre.'],
    ['Un `code` , fin\u00A0.', 'Un `code`, fin.'],
    ['Il lit ,donc il sait', 'Il lit, donc il sait'],
    ['Un mot..... puis…. etc…', 'Un mot… puis… etc.'],
    ['Trois   espaces ici', 'Trois espaces ici'],
    ['Un\u00A0 mot', 'Un\u00A0mot'],
    ['Le carnet -- rien de plus', 'Le carnet – rien de plus'],
    ['---\ntitle: Un mot... ici\n---\n', '---\ntitle: Un mot… ici\n---\n'],
  ])('turns %j into %j', (before, after) => {
    expect(fixText(punctuation, before)).toBe(after)
  })

  it.each([
    'Une ligne  \net sa suite',
    '-  un\n-  deux',
    '| a  |  b |\n|----|---|\n| c  d | e |',
    'Les fichiers .csv, .env et .5',
    'Le caractère . sépare, le signe , aussi',
    '`a...b`, `a  b` et `a -- b`',
    'La plage a...b et ../../x',
    'Lancez npm run check -- --fix',
    'Colonne    Contenu     Type',
    'L’option --fix et la liste a--b',
    '> une\n> citation',
    '    code  ...  code',
    '---\n\nTexte',
    '---\nlang: en\n---\nWord... word',
    'In English, the text is not for us to mend...',
  ])('leaves %j as it is', (text) => {
    expect(checkText(punctuation, text)).toEqual([])
  })

  it('lets a person choose a dash for three hyphens, and change a heading', () => {
    expect(fixText(punctuation, 'Un --- deux')).toBe('Un --- deux')
    expect(checkText(punctuation, 'Un --- deux')).toHaveLength(1)
    expect(fixText(punctuation, '# Un mot...')).toBe('# Un mot...')
    expect(checkText(punctuation, '# Un mot...')).toHaveLength(1)
  })
})
