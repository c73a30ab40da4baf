import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileSource } from '../../../.vuepress/verifier/node/fileSource.ts'
import { SCHEMAS } from '../../../.vuepress/verifier/shared/schemas/schemas.ts'
import { writeDictionary } from '../../../.vuepress/verifier/shared/report/writeDictionary.ts'
import { writeSummary } from '../../../.vuepress/verifier/shared/report/writeSummary.ts'
import { verify } from '../../../.vuepress/verifier/shared/verify.ts'
import { textSource } from './support/textSource.ts'

const DIR = path.resolve(import.meta.dirname, '../../__fixtures__/verifier')
const fixture = (name: string) => fileSource(path.join(DIR, name))

describe('what is said of a schema', () => {
  it('a schema that ran whole on every row is told with its source, and none makes a file « conforme »', async () => {
    const verdict = async (name: string, schema: string) =>
      (await verify(fixture(name), { schema })).schemaVerdict
    expect(await verdict('schema-subventions-voisin.csv', 'subventions')).toMatch(
      /recopié de schema\.data\.gouv\.fr en novembre 2026\), contrôlé en entier sur \d/,
    )
    expect(await verdict('schema-subventions.csv', 'subventions')).toContain('7 écarts')
    expect(await verdict('schema-adresses-voisin.csv', 'adresses')).toMatch(
      /validateur national 3\.5\.2.*ne suffit pas/,
    )
    expect(await verdict('schema-marches-voisin.csv', 'marches')).toContain('ne suffit pas')
    for (const [name, { source }] of Object.entries(SCHEMAS)) {
      const text = (await verdict(`schema-${name}-voisin.csv`, name)) ?? ''
      expect(text, name).toContain(source)
      expect(text, name).not.toMatch(/lui est conforme|fichier est conforme/)
    }
    expect((await verify(fixture('encodage-voisin.csv'))).schemaVerdict).toBeUndefined()
  })

  it('nor for a file without rows, nor for one that was not read to its end', async () => {
    const header = SCHEMAS.subventions!.fields.map(({ name }) => name).join(',')
    const empty = await verify(textSource(`${header}\n`), { schema: 'subventions' })
    expect(empty.schemaVerdict).toContain('pas pu être contrôlé')
    const open = await verify(textSource(`${header}\n"x`), { schema: 'subventions' })
    expect(open.schemaVerdict).not.toContain('Aucun écart')
  })

  it('every report says that it proves nothing of the truth of the data', async () => {
    const { notLooked } = await verify(fixture('encodage-voisin.csv'))
    expect(notLooked[0]).toContain('ne prouve pas que les données sont exactes')
    expect(notLooked.join()).toContain('Aucun schéma')
  })
})

describe('what can be sent or published', () => {
  it('the summary holds no value of the file', async () => {
    const report = await verify(fixture('noms-de-personnes-referent.csv'))
    const summary = writeSummary(report)
    expect(summary).toContain('Noms de personnes, colonne « referent »')
    expect(summary).not.toMatch(/Garnier|Morin|Stade/)
    expect(JSON.stringify(report.findings)).toContain('Garnier')
  })

  it('a date of birth is no name', async () => {
    const summary = writeSummary(await verify(fixture('noms-de-personnes-naissance.csv')))
    expect(summary).toContain('État civil de personnes, colonne « date_naissance »')
    expect(summary).not.toContain('Noms de personnes')
  })

  it('the dictionary gives types, lists and empties, and no example of what is personal', async () => {
    const { dictionary } = await verify(
      textSource(
        [
          'id,nom_ville,code_insee,places,taux,ouvert,date_debut,courriel,etat',
          ...Array.from({ length: 6 }, (_, at) =>
            [
              at,
              `V${at}`,
              `0100${at}`,
              at * 10,
              `${at}.5`,
              at % 2 ? 'oui' : 'non',
              `2024-01-0${at + 1}`,
              `paul.n${at}@gmail.com`,
              at % 2 ? 'bon' : 'usé',
            ].join(','),
          ),
          ',,,,,,,,',
          '9,V9,,,,,,,',
        ].join('\n'),
      ),
    )
    expect(dictionary.map(({ type }) => type)).toEqual([
      'texte',
      'texte',
      'texte',
      'nombre entier',
      'nombre décimal',
      'booléen',
      'date',
      'texte',
      'texte',
    ])
    expect(dictionary[7]?.example).toBe('')
    expect(dictionary[8]?.values).toEqual(['usé', 'bon'])
    expect(dictionary[2]).toMatchObject({ example: '01000', empty: 1, filled: 6 })
    const [header, first] = writeDictionary(dictionary).split('\n')
    expect(header).toBe(
      'nom,type,description,exemple,obligatoire,valeurs_admises,unite,source,vides',
    )
    expect(first).toBe('id,texte,,0,oui,,,,0')
  })
})
