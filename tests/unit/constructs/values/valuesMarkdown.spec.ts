import { describe, expect, it } from 'vitest'
import { createChain } from '../../../../.vuepress/model/chain.ts'
import { pageModelOf } from '../../../../.vuepress/model/page/pageModel.ts'
import { replaceCitations } from '../../../../.vuepress/constructs/values/shared/citations.ts'
import { legal } from '../legal-references/support/legal.ts'
import { VALUES } from './support.ts'

const createWith = (values = VALUES.values) =>
  createChain({
    isBuild: false,
    glossary: { find: () => [], path: () => '/' },
    legal,
    moved: {},
    vuePages: [],
    values: () => values,
  })
const chain = createWith()
const newEnv = () => ({
  base: '/',
  filePath: '/a.md',
  filePathRelative: 'a.md',
  frontmatter: {},
})
const render = (markdown: string, by = chain): string => by.render(markdown, newEnv())

describe('[[valeur …]]', () => {
  // The author's page and the one that would hold the value itself give the same HTML.
  it.each([
    ['Le silence d’[[valeur silence]] vaut refus.', 'Le silence d’un mois vaut refus.'],
    ['- [[Valeur silence]] de silence', '- Un mois de silence'],
    ['**[[valeur silence en chiffres]]** au plus', '**1 mois** au plus'],
    ['dès [[valeur seuil]], *[[valeur silence]]*', 'dès 3\u202f500 habitants, *un mois*'],
    ['# [[Valeur silence]] de délai', '# Un mois de délai'],
    [
      '[[[valeur silence]]](/a/) et [sous [[valeur silence]] ou plus](/b/)',
      '[un mois](/a/) et [sous un mois ou plus](/b/)',
    ],
    ['::: tip Sous [[valeur silence]]\nTexte.\n:::', '::: tip Sous un mois\nTexte.\n:::'],
    [
      '| A | B |\n| --- | --- |\n| [[valeur silence]] | b |',
      '| A | B |\n| --- | --- |\n| un mois | b |',
    ],
    ['- [ ] Répondre en [[valeur silence]]', '- [ ] Répondre en un mois'],
    ['> Sous [[valeur silence]].', '> Sous un mois.'],
    ['Un délai[^1].\n\n[^1]: De [[valeur silence]].', 'Un délai[^1].\n\n[^1]: De un mois.'],
    [
      '::: etapes\n1. **[[Valeur silence]].** Attendez.\n:::',
      '::: etapes\n1. **Un mois.** Attendez.\n:::',
    ],
    ['[[valeur silence]] ([[CRPA R. 311-13]])', 'un mois ([[CRPA R. 311-13]])'],
  ])('reads as text: %j', (cited, written) => {
    expect(render(cited)).toBe(render(written))
    expect(render(cited)).not.toContain('valeur')
  })

  it('is in the alternative of an image', () => {
    const env = newEnv()
    chain.render('![Délai d’[[valeur silence]]](/x.png)', env)
    expect(pageModelOf(env)!.images[0]!.alt).toBe('Délai d’un mois')
  })

  it('is in the sections that the search reads', () => {
    const env = newEnv()
    chain.render('# Titre\n\nSous [[valeur silence]].', env)
    expect(JSON.stringify(pageModelOf(env)!.sections)).toContain('Sous un mois.')
  })

  it.each(['`[[valeur silence]]`', '```\n[[valeur silence]]\n```'])(
    'is shown as it is in code: %j',
    (code) => {
      expect(render(code)).toContain('[[valeur silence]]')
    },
  )

  it('stays as it is written when nobody knows the value', () => {
    expect(render('Sous [[valeur inconnue]].')).toContain('Sous [[valeur inconnue]].')
  })

  it('means nothing where the folder has no values', () => {
    const markdown = 'Sous [[valeur silence]] et [[valeur 12]], [[CRPA R. 311-13]].'
    const without = createChain({
      isBuild: false,
      glossary: { find: () => [], path: () => '/' },
      legal,
      moved: {},
      vuePages: [],
    })
    expect(render(markdown, createWith([]))).toBe(render(markdown, without))
    expect(render(markdown, without)).toContain('[[valeur silence]]')
  })
})

describe('replaceCitations', () => {
  it('writes the values of a text, and leaves what it does not know', () => {
    expect(
      replaceCitations('d’[[valeur silence]], [[valeur x]], [[CRPA L. 311-1]]', VALUES.values),
    ).toBe('d’un mois, [[valeur x]], [[CRPA L. 311-1]]')
  })
})
