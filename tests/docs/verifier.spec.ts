import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fileSource } from '../../.vuepress/verifier/node/fileSource.ts'
import { packCommunes } from '../../.vuepress/verifier/node/packCommunes.ts'
import { openCommunes } from '../../.vuepress/verifier/shared/communes/openCommunes.ts'
import type { Communes } from '../../.vuepress/verifier/shared/communes/types.ts'
import type { Report } from '../../.vuepress/verifier/shared/types.ts'
import { verify } from '../../.vuepress/verifier/shared/verify.ts'
import { readBlocks } from '../support/guideExamples.ts'
import { textSource } from '../unit/verifier/support/textSource.ts'

/** The examples of the guides, verified as their readers would: files that they download, tables that they copy. */
const ROOT = path.resolve(import.meta.dirname, '../..')

/** What readers gain the most from, in the words of rules. */
const MOST_USEFUL = [
  'encodage',
  'separateur',
  'zeros-perdus',
  'dates-impossibles',
  'dates-melees',
  'siret',
  'codes-postaux-pris-pour-insee',
  'faux-vides',
  'identifiants-doubles',
  'noms-de-personnes',
]

/** A file of the examples, or the rank of a table of a chapter: `docs/qualite/3-formats.md 1`. */
type Example = string

/** What the guides show as wrong, with what must be found there. */
const FAULTY: readonly [Example, readonly string[], schema?: string][] = [
  [
    'exemples/utiliser/lieux-sales.csv',
    [
      'zeros-perdus',
      'dates-impossibles',
      'dates-melees',
      'siret',
      'codes-postaux-pris-pour-insee',
      'identifiants-doubles',
      'espaces',
      'faux-vides',
      'valeurs-sentinelles',
      'objets-doubles',
    ],
  ],
  [
    'exemples/utiliser/verre-latin1.csv',
    ['encodage', 'separateur', 'virgule-decimale', 'nombres-en-texte'],
  ],
  ['exemples/utiliser/siret-test.csv', ['siret', 'zeros-perdus']],
  ['exemples/utiliser/dechets-2018.csv', ['zeros-perdus', 'communes-anciennes']],
  ['exemples/utiliser/points-l93.csv', ['coordonnees-en-metres']],
  ['docs/utiliser/4-croiser.md 1', ['zeros-perdus', 'communes-anciennes']],
  ['exemples/schemas/exemple-invalide.csv', ['zeros-perdus', 'identifiants-doubles']],
  ['exemples/schemas/subventions-invalide.csv', ['schema', 'dates-francaises'], 'subventions'],
  [
    'docs/qualite/2-preparer-le-jeu-de-donnees.md 1',
    ['titre-au-dessus', 'totaux', 'espaces', 'faux-vides', 'noms-de-personnes', 'dates-courtes'],
  ],
  [
    'docs/qualite/3-formats.md 1',
    ['guillemets', 'dates-melees', 'nombres-en-texte', 'coordonnees-jointes'],
  ],
  ['docs/juridique/3-comment-publier.md 1', ['noms-de-personnes', 'telephones']],
  ['docs/juridique/4-limites.md 1', ['noms-de-personnes']],
  ['exemples/logiciels/essai.csv', ['courriels']],
]

/** What the guides show as right: the same tables once put in order, and models to follow, whose communes are invented. */
const RIGHT: readonly [Example, schema?: string][] = [
  ['exemples/utiliser/lieux-propres.csv'],
  ['exemples/schemas/exemple-valide.csv'],
  ['exemples/schemas/subventions-valide.csv', 'subventions'],
  ['docs/qualite/2-preparer-le-jeu-de-donnees.md 2'],
  ['docs/qualite/3-formats.md 2'],
  ['docs/juridique/3-comment-publier.md 2'],
  ['docs/data.gouv.fr/4-fichiers-formats-schemas.md 1'],
  ['docs/obligations/4-adresses.md 1', 'adresses'],
  ['docs/obligations/5-subventions.md 1'],
  ['docs/reutilisation/1-comprendre.md 1'],
]

let communes: Communes
beforeAll(() => {
  communes = openCommunes(packCommunes())
})

const verifyExample = (
  example: Example,
  options: { communes?: Communes; schema?: string | undefined },
): Promise<Report> => {
  const [file = '', rank] = example.split(' ')
  if (rank === undefined)
    return verify(fileSource(path.join(ROOT, '.vuepress/public', file)), options)
  const tables = readBlocks(path.join(ROOT, file)).filter(({ language }) => language === 'csv')
  const { text } = tables[Number(rank) - 1]!
  return verify(textSource(text), options)
}

/** Counts as pages write them, from ten. */
const COUNTS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize']

describe('the examples of the guides, verified', () => {
  it('give as many findings as the page of the tool says, without and with the list of communes', async () => {
    const page = readFileSync(path.join(ROOT, 'docs/verifier.md'), 'utf8')
    const [line = ''] = /^- \[lieux-sales\.csv\].*$/m.exec(page) ?? []
    const said = line.split(/[^\p{L}]+/u).flatMap((word) => {
      const rank = COUNTS.indexOf(word)
      return rank < 0 ? [] : [rank + 10]
    })
    const count = async (options: { communes?: Communes }): Promise<number> =>
      (await verifyExample('exemples/utiliser/lieux-sales.csv', options)).findings.length
    expect(said).toEqual([await count({}), await count({ communes })])
  })

  it.each(FAULTY)('%s has what its guide says', async (example, rules, schema) => {
    const { findings } = await verifyExample(example, { communes, schema })
    const found = findings.map(({ rule }) => rule)
    expect(rules.filter((rule) => !found.includes(rule))).toEqual([])
  })

  it.each(RIGHT)('%s has nothing to put right', async (example, schema) => {
    const { findings } = await verifyExample(example, { schema })
    const wrong = findings.filter(({ level }) => level !== 'check')
    expect(wrong.map(({ rule, column }) => `${rule} ${column?.name ?? ''}`)).toEqual([])
  })

  it('show the ten most useful findings, in the guides that teach them', () => {
    const shown = new Set(FAULTY.flatMap(([, rules]) => rules))
    expect(MOST_USEFUL.filter((rule) => !shown.has(rule))).toEqual([])
    const files = [...FAULTY, ...RIGHT].map(([example]) => example.split(' ')[0]!)
    const missing = files.filter(
      (file) => ![ROOT, path.join(ROOT, '.vuepress/public')].some((dir) => existsSync(path.join(dir, file))),
    )
    expect(missing).toEqual([])
  })
})
