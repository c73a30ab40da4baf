import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileSource } from '../../../.vuepress/verifier/node/fileSource.ts'
import { openTable, readRows } from '../../../.vuepress/verifier/shared/readRows.ts'
import type { Source } from '../../../.vuepress/verifier/shared/read/Source.ts'
import { repairFile } from '../../../.vuepress/verifier/shared/repair/repairFile.ts'
import type { RepairPlan } from '../../../.vuepress/verifier/shared/types.ts'
import { verify } from '../../../.vuepress/verifier/shared/verify.ts'
import { textSource } from './support/textSource.ts'

const DIR = path.resolve(import.meta.dirname, '../../__fixtures__/verifier')

const writeCopy = async (source: Source, plan: RepairPlan): Promise<string | undefined> => {
  if (plan.refusal) return undefined
  let text = ''
  await repairFile(source, plan, (piece) => void (text += piece))
  return text
}

const repair = async (source: Source): Promise<string | undefined> =>
  writeCopy(source, (await verify(source)).repair)

const readCells = async (source: Source): Promise<string[][]> => {
  const rows: string[][] = []
  await readRows(source, await openTable(source), { onRow: (cells) => void rows.push(cells) })
  return rows
}

const withoutSpaces = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('|')

describe('repaired copies', () => {
  it('of every file of the corpus, read again, give no certain finding and lose no row nor value', async () => {
    let repaired = 0
    for (const file of readdirSync(DIR).filter((name) => !name.endsWith('.json'))) {
      const source = fileSource(path.join(DIR, file))
      const { repair: plan } = await verify(source)
      const copy = await writeCopy(source, plan)
      if (copy === undefined) continue
      repaired += 1
      const again = textSource(copy)
      const { findings } = await verify(again)
      expect(
        findings.filter(({ isCertain }) => isCertain).map(({ rule }) => rule),
        file,
      ).toEqual([])
      if (plan.dateColumns.length > 0) continue
      const [before, after] = [await readCells(source), await readCells(again)]
      expect(after.map(withoutSpaces), file).toEqual(before.map(withoutSpaces))
    }
    expect(repaired).toBeGreaterThan(100)
  })

  it('of one column keep it whole, whatever signs it holds', async () => {
    const copy = await repair(textSource('texte\n"un ; deux ; trois "\n"quatre ; cinq ; six"\n'))
    expect(copy).toBe('texte\n"un ; deux ; trois"\n"quatre ; cinq ; six"\n')
  })

  it('keep a time that no day has as it was', async () => {
    const text = 'id,date\na,31/01/2024 10:00\nb,28/02/2024 24:30\n'
    expect(await repair(textSource(text))).toBe('id,date\na,2024-01-31 10:00\nb,28/02/2024 24:30\n')
  })

  it('have dates only where their order is shown, with their time', async () => {
    const text = 'a;le_jour;autre_date\nx ;31/01/2024 9:05;01/02/2024\ny;02/03/2024;03/04/2024\n'
    expect(await repair(textSource(text))).toBe(
      'a,le_jour,autre_date\nx,2024-01-31 09:05,01/02/2024\ny,2024-03-02,03/04/2024\n',
    )
  })

  it('have dates in words as ISO, where they exist, whatever the order of the others', async () => {
    const text = 'a,date_debut\nx,1er mars 2024\ny,03/04/2024\nz,31 févr. 2024\n'
    expect(await repair(textSource(text))).toBe(
      'a,date_debut\nx,2024-03-01\ny,03/04/2024\nz,31 févr. 2024\n',
    )
  })

  it('keep the separator that a schema asks for', async () => {
    const copy = await repair(fileSource(path.join(DIR, 'schema-adresses-voisin.csv')))
    expect(copy).toContain('uid_adresse;cle_interop;')
  })

  it('are refused where columns are not sure', async () => {
    for (const file of [
      'guillemets.csv',
      'guillemets-ouverts.csv',
      'separateurs-meles.csv',
      'encodage-mele.csv',
      'encodage-dos.csv',
    ])
      expect(await repair(fileSource(path.join(DIR, file))), file).toBeUndefined()
  })

  it('write again between quotes what needs them', async () => {
    const text = 'a;b\n"x, y";"dit ""oui"""\n"deux\nlignes";z\n'
    expect(await repair(textSource(text))).toBe('a,b\n"x, y","dit ""oui"""\n"deux\nlignes",z\n')
  })
})
