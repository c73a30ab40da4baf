import { describe, expect, it } from 'vitest'
import { rewriteContainers } from '../../../../../.vuepress/publish/page-markdown/node/rewriteContainers.ts'

const rewrite = (...lines: string[]): string[] =>
  rewriteContainers(lines.join('\n'), (line) => line.replace('[[x]]', 'X')).split('\n')

describe('rewriteContainers', () => {
  it('quotes a callout under its title', () => {
    expect(
      rewrite('Avant', '::: warning Piège', 'Texte [[x]]', '', 'Suite', ':::', 'Après'),
    ).toEqual(['Avant', '> **Attention\u00a0: Piège**', '>', '> Texte X', '>', '> Suite', 'Après'])
  })

  it('gives a callout without title the name of its kind', () => {
    expect(rewrite('::: tip', 'A', ':::')[0]).toBe('> **Astuce**')
  })

  it('quotes twice a callout inside another', () => {
    expect(rewrite(':::: info Un', '::: tip Deux', 'A', ':::', 'B', '::::', 'C')).toEqual([
      '> **Un**',
      '>',
      '> > **Deux**',
      '> >',
      '> > A',
      '> B',
      'C',
    ])
  })

  it('leaves lists as they are in steps, decisions and timelines', () => {
    expect(rewrite('::: decision Publier ?', '- Oui', '  - **Publiez.**', ':::')).toEqual([
      '**Publier ?**',
      '',
      '- Oui',
      '  - **Publiez.**',
    ])
    expect(rewrite('::: etapes', '1. Ouvrez', ':::')).toEqual(['1. Ouvrez'])
  })

  it('keeps the place of a callout in a list', () => {
    expect(rewrite('1. Un', '   ::: tip A', '   Texte', '   :::', '2. Deux')).toEqual([
      '1. Un',
      '   > **A**',
      '   >',
      '   > Texte',
      '2. Deux',
    ])
  })

  it('touches nothing in code, not even what looks like a container', () => {
    const code = ['```md', '::: tip', '[[x]]', ':::', '```']
    expect(rewrite(...code)).toEqual(code)
    expect(rewrite('::: tip A', '```', '[[x]]', '```', ':::').slice(2)).toEqual([
      '> ```',
      '> [[x]]',
      '> ```',
    ])
  })

  it('does not end a block of code at a shorter fence', () => {
    const code = ['````', '```', '::: tip', '````', 'Texte']
    expect(rewrite(...code)).toEqual(code)
  })

  it('leaves one blank line where there were several, except in code', () => {
    expect(rewrite('A', '', '', 'B', '```', '', '', 'C', '```')).toEqual([
      'A',
      '',
      'B',
      '```',
      '',
      '',
      'C',
      '```',
    ])
  })

  it('reads a callout written on one line', () => {
    expect(rewrite('::: lexique Une donnée [[x]]. :::', 'Après')).toEqual([
      '> **Lexique** Une donnée X.',
      'Après',
    ])
  })

  it('leaves out a closing mark that closes nothing', () => {
    expect(rewrite('A', ':::', 'B')).toEqual(['A', 'B'])
  })

  it('drops the lines that say nothing outside the site', () => {
    expect(
      rewriteContainers('A\n*[X]: y\nB', (line) => (line.startsWith('*[') ? null : line)),
    ).toBe('A\nB')
  })
})
