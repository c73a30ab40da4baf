import { describe, expect, it } from 'vitest'
import { createTermFinder } from '../../../../../.vuepress/constructs/glossary/node/createTermFinder.ts'
import { parseTerm } from '../../../../../.vuepress/constructs/glossary/node/parseTerm.ts'

const terms = [
  { term: 'Jeu de données', acronym: 'JDD', aliases: ['jeux de données'] },
  { term: 'HVD', aliases: ['jeux de données de forte valeur'] },
  { term: 'Métadonnée' },
  { term: 'Licence ouverte' },
  { term: 'ROME', longForm: 'répertoire opérationnel des métiers' },
  { term: 'data.gouv.fr' },
  { term: 'DCAT' },
  { term: 'DCAT-AP' },
  { term: 'API' },
  { term: "Analyse d'impact" },
  { term: 'WFS, WMS', aliases: ['WFS', 'WMS'] },
  { term: 'WGS 84' },
].map((raw) => parseTerm({ definition: 'd', ...raw }).term!)

const find = createTermFinder(terms)
const read = (text: string) =>
  find(text).map(({ term, start, end }) => [term.term, text.slice(start, end)])

describe('createTermFinder', () => {
  it.each([
    ['Un jeu de données.', 'Jeu de données', 'jeu de données'],
    ['Un jeu\u00a0de données', 'Jeu de données', 'jeu\u00a0de données'],
    ['Le JDD', 'Jeu de données', 'JDD'],
    ['Des métadonnées', 'Métadonnée', 'métadonnées'],
    ['Deux Licences Ouvertes', 'Licence ouverte', 'Licences Ouvertes'],
    ['Le code ROME.', 'ROME', 'ROME'],
    ['Un répertoire opérationnel des métiers', 'ROME', 'répertoire opérationnel des métiers'],
    ["L'API répond", 'API', 'API'],
    ['l’API', 'API', 'API'],
    ['une analyse d’impact', "Analyse d'impact", 'analyse d’impact'],
    ['(WMS)', 'WFS, WMS', 'WMS'],
    ['en WGS 84', 'WGS 84', 'WGS 84'],
    ['sur data.gouv.fr.', 'data.gouv.fr', 'data.gouv.fr'],
  ])('finds in %j the term %j', (text, term, form) => {
    expect(read(text)).toEqual([[term, form]])
  })

  it.each([
    'la ville de Rome',
    'les metadonnees',
    'une sous-licence ouverte',
    'schema.data.gouv.fr',
    'une API-clé',
    'un jdd',
    'des APIs',
    'CAPI et API_KEY',
  ])('finds nothing in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('takes the longest form', () => {
    expect(read('Les jeux de données de forte valeur et DCAT-AP')).toEqual([
      ['HVD', 'jeux de données de forte valeur'],
      ['DCAT-AP', 'DCAT-AP'],
    ])
  })

  it('finds all terms of a text, in order', () => {
    expect(read('API, API et DCAT').map(([term]) => term)).toEqual(['API', 'API', 'DCAT'])
  })
})
