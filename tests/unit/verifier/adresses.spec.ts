import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { schema } from '../../../.vuepress/verifier/shared/schemas/adresses.ts'
import { createCellCheck } from '../../../.vuepress/verifier/shared/schemas/checkCell.ts'

/** What is used of the validator of the national base, whose types want others that it does not bring. */
interface Validator {
  validate: (
    file: Buffer,
    options: { profile: string },
  ) => Promise<{ notFoundFields: { schemaName: string }[] }>
  readValue: (field: string, value: string) => { errors: string[] }
}

const validator = createRequire(import.meta.url)('@ban-team/validateur-bal') as Validator
/** What our page says that it leaves to the validator. */
const LEFT_OUT = ['casse_incorrecte', 'not_to_be_zero', 'date_ancienne', 'date_future']

const VALUES: Readonly<Record<string, readonly string[]>> = {
  uid_adresse: [
    '@c:1 @v:2',
    'mairie@nice',
    '@c:0246e48c-b3c0-4c3d-8c5b-1a2b3c4d5e6f @a:1246e48c-b3c0-4c3d-8c5b-1a2b3c4d5e6f',
    '@v:0246e48c-b3c0-1c3d-8c5b-1a2b3c4d5e6f',
  ],
  cle_interop: [
    '01004_0001_00012',
    '01004_0001_00012_bis',
    '2a004_0001_00001',
    '2A004_0001_00001',
    '01004_001_00012',
    '01004-0001-00012',
    '01004_0001_00012_',
    '01004_0001_12',
  ],
  id_ban_commune: ['0246e48c-b3c0-4c3d-8c5b-1a2b3c4d5e6f', '0246e48c-b3c0-1c3d-8c5b-1a2b3c4d5e6f'],
  id_ban_toponyme: ['0246e48c-b3c0-4c3d-8c5b-1a2b3c4d5e6f', 'abc'],
  id_ban_adresse: ['0246E48C-B3C0-4C3D-8C5B-1A2B3C4D5E6F', '0246e48cb3c04c3d8c5b1a2b3c4d5e6f'],
  commune_insee: ['01004', '2A004', '2a004', '1004', 'Nice'],
  commune_nom: ['Nice', 'Saint-Denis'],
  commune_deleguee_insee: ['01033', '2a004', 'abc'],
  commune_deleguee_nom: ['Châtillon'],
  voie_nom: [
    'ru',
    'rue X',
    'rue_X',
    `rue ${'x'.repeat(196)}`,
    `rue ${'x'.repeat(197)}`,
    'rue \ufffd',
  ],
  lieudit_complement_nom: ['Le Bourg'],
  numero: ['0', '1', '01', '9999', '10000', '99999', '100000', '12bis', '-1', '1.5'],
  suffixe: ['bis', 'b', 'é', '1', 'bisbisbis', 'bisbisbisb', '-a', 'a-b', 'A b'],
  position: ['entrée', 'Entrée', 'entree', 'cage d’escalier', "cage d'escalier", 'toit', 'segment'],
  x: ['1', '1.5', '1,5', 'abc', '1e5', '-3', '+1', '1.'],
  y: ['6500000', '1,5', ''],
  long: ['2.35', '2,35', 'est'],
  lat: ['48.85', '48,85', '+48'],
  cad_parcelles: [
    '010040000A0001',
    '010040000a0001',
    '010040000A0001|010040000A0002',
    '010040000A0001|',
    '01004-000A-1',
  ],
  source: ['Commune'],
  date_der_maj: ['2024-01-05', '2024-02-30', '05/01/2024', '2024-1-5'],
  certification_commune: ['0', '1', 'oui', 'true', '2'],
}

describe('the schema of addresses and the validator of the national base', () => {
  it('has every column of both versions, and no other', async () => {
    const listColumns = async (profile: string): Promise<string[]> =>
      (await validator.validate(Buffer.from('a;b\n1;2\n'), { profile })).notFoundFields.map(
        ({ schemaName }) => schemaName,
      )
    const columns = [...(await listColumns('1.3')), ...(await listColumns('1.4'))]
    expect(columns.length).toBeGreaterThan(30)
    expect(schema.version).toBe('1.3 et 1.4')
    expect(schema.fields.map(({ name }) => name).sort()).toEqual([...new Set(columns)].sort())
  })

  it.each(schema.fields)('judges $name as it does', (field) => {
    const check = createCellCheck(field)
    const values = (VALUES[field.name] ?? []).filter(Boolean)
    expect(values.length).toBeGreaterThan(0)
    const judge = (isRight: (value: string) => boolean) =>
      values.map((value) => [value, isRight(value)])
    expect(judge((value) => check(value) === undefined)).toEqual(
      judge((value) =>
        validator.readValue(field.name, value).errors.every((error) => LEFT_OUT.includes(error)),
      ),
    )
  })
})
