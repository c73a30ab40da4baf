import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../../../../.vuepress/model/frontMatter/readFrontMatter.ts'
import { parseGlossary } from '../../../../../.vuepress/constructs/glossary/node/parseGlossary.ts'

const parse = (...lines: string[]) => {
  const content = ['---', 'title: Lexique', ...lines, '---', '', '# Lexique'].join('\n')
  const { data, locate } = readFrontMatter(content)
  const { terms, problems } = parseGlossary(data.terms)
  const lineOf = (path: PropertyKey[]): number =>
    content.slice(0, locate(path, 'key')).split('\n').length
  return { terms, problems: problems.map(({ path, ...rest }) => ({ line: lineOf(path), ...rest })) }
}

describe('parseGlossary', () => {
  it('reads terms with all their keys', () => {
    const { terms, problems } = parse(
      'terms:',
      '  - term: Base adresse locale',
      '    acronym: BAL',
      '    aliases: [bases adresse locales]',
      '    synonyms: [adresses de ma commune]',
      '    definition: Fichier des adresses.',
      '    source: CRPA L. 321-1',
      '    sourceUrl: https://example.org/',
      '    seeAlso: [CSV]',
      '    tooltip: false',
      '  - term: CSV',
      '    longForm: comma-separated values',
      '    definition: Un format.',
    )
    expect(problems).toEqual([])
    expect(terms[0]).toEqual({
      id: 'base-adresse-locale',
      term: 'Base adresse locale',
      acronym: 'BAL',
      longForm: undefined,
      aliases: ['bases adresse locales'],
      synonyms: ['adresses de ma commune'],
      definition: 'Fichier des adresses.',
      source: 'CRPA L. 321-1',
      sourceUrl: 'https://example.org/',
      seeAlso: ['CSV'],
      tooltip: false,
    })
    expect(terms[1]).toMatchObject({ id: 'csv', longForm: 'comma-separated values', tooltip: true })
  })

  it.each([
    [
      'a term without name',
      ['terms:', '  - definition: d'],
      4,
      'un terme du lexique n’a pas de nom.',
    ],
    ['a bare word', ['terms:', '  - CSV'], 4, 'un terme du lexique n’a pas de nom.'],
    ['no definition', ['terms:', '  - term: CSV'], 4, 'le terme « CSV » n’a pas de définition.'],
    ['no list', ['terms: CSV'], 3, '« terms » n’est pas une liste.'],
    [
      'an unknown key',
      ['terms:', '  - term: A', '    definition: d', '    alias: [b]'],
      6,
      'le terme « A » a une clé inconnue, « alias ».',
    ],
    [
      'a text for a list',
      ['terms:', '  - term: A', '    aliases: b', '    definition: d'],
      5,
      'le terme « A » : « aliases » n’est pas une liste de mots.',
    ],
    [
      'a list for a text',
      ['terms:', '  - term: A', '    definition: d', '    source: [b]'],
      6,
      'le terme « A » : « source » est mal écrit.',
    ],
    [
      'an odd tooltip',
      ['terms:', '  - term: A', '    definition: d', '    tooltip: non'],
      6,
      'le terme « A » : « tooltip » est mal écrit.',
    ],
    [
      'an odd address',
      ['terms:', '  - term: A', '    definition: d', '    sourceUrl: example.org'],
      6,
      'le terme « A » : « example.org » n’est pas une adresse.',
    ],
    [
      'a term defined twice',
      ['terms:', '  - term: A', '    definition: d', '  - term: a', '    definition: e'],
      6,
      '« a » est déjà défini par « A ».',
    ],
    [
      'a form of two terms',
      ['terms:', '  - term: A', '    definition: d', '  - {term: B, aliases: [A], definition: e}'],
      6,
      '« A » est déjà défini par « A ».',
    ],
    [
      'a link to nothing',
      ['terms:', '  - term: Moissonnage', '    definition: d', '    seeAlso: [Moisonage]'],
      6,
      'le terme « Moissonnage » renvoie à « Moisonage », absent du lexique.',
    ],
  ])('reports %s with its line', (_case, lines, line, problem) => {
    expect(parse(...lines).problems).toMatchObject([{ line, problem }])
  })

  it('suggests the key or the term that was meant', () => {
    const { problems } = parse(
      'terms:',
      '  - {term: Moissonnage, definition: d, seeAlso: [Moisonnage], synonyme: [x]}',
    )
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Vouliez-vous dire « synonyms » ?',
      'Vouliez-vous dire « Moissonnage » ?',
    ])
  })
})
