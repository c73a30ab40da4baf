import { describe, expect, it } from 'vitest'
import { malformedEmphasis } from '../../../.vuepress/rules/malformedEmphasis.ts'
import { checkText, fixText } from '../checks/checkFixture.ts'

describe('malformedEmphasis', () => {
  it.each([
    ['Avant le **1er mars **.', '1:10 Une espace', 'Avant le **1er mars**.'],
    ['Avant le ** 1er mars**.', '1:10 Une espace', 'Avant le **1er mars**.'],
    ['Un **mot **et un autre.', '1:4 Une espace', 'Un **mot** et un autre.'],
    ['- Un **bon** et un **mauvais **', '1:20 Une espace', '- Un **bon** et un **mauvais**'],
    ['| A |\n|---|\n| **b ** |', '3:3 Une espace', '| A |\n|---|\n| **b** |'],
  ])('have no space inside of them: %j', (text, place, fixed) => {
    expect(checkText(malformedEmphasis, text)).toEqual([expect.stringContaining(place)])
    expect(fixText(malformedEmphasis, text)).toBe(fixed)
  })

  it.each([
    ['Un **texte jamais fermé.', '1:4 Ces deux étoiles'],
    ['Un texte jamais ouvert**, puis la suite.', '1:23 Ces deux étoiles'],
  ])('have two sides: %j', (text, place) => {
    expect(checkText(malformedEmphasis, text)).toEqual([expect.stringContaining(place)])
    expect(fixText(malformedEmphasis, text)).toBe(text)
  })

  it('are left in a heading, whose anchor would change', () => {
    expect(checkText(malformedEmphasis, '## Un **mot **')).toHaveLength(1)
    expect(fixText(malformedEmphasis, '## Un **mot **')).toBe('## Un **mot **')
  })

  it.each([
    '**gras** et **« cité »** et ***les deux***',
    'Le motif docs/**/*.md et 2 ** 3',
    '`**mot **` et \\*\\*mot \\*\\*',
    '```\n**mot **\n```',
    'a ** b ** c',
    '---\ntitle: A **b **\n---\n',
  ])('accepts %j', (text) => {
    expect(checkText(malformedEmphasis, text)).toEqual([])
  })
})
