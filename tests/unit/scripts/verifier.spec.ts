import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, runScript } from './runScript.ts'

const EXAMPLE = path.resolve(
  import.meta.dirname,
  '../../../.vuepress/public/exemples/utiliser/lieux-sales.csv',
)

describe('npm run verifier', () => {
  it('tells what is wrong, where, and where the guide says so; it fails for what stops a reader', () => {
    const { status, out } = runScript('verifier', EXAMPLE)
    expect(status).toBe(1)
    expect(out).toContain('ligne 4 : "1001"')
    expect(out).toContain('/qualite/formats/#ecrire-les-valeurs')
    expect(out).toContain('ne prouve pas que les données sont exactes')
  })

  it('gives the same to programs, a repaired copy and a dictionary', () => {
    const root = makeFolder({ 'a.csv': 'nom;le_jour\nx ;31/01/2024\ny;01/02/2024\n' })
    const [copy, dictionary] = [path.join(root, 'b.csv'), path.join(root, 'd.csv')]
    const { status, out } = runScript(
      'verifier',
      path.join(root, 'a.csv'),
      '--format',
      'json',
      '--reparer',
      copy,
      '--dictionnaire',
      dictionary,
    )
    expect(status).toBe(0)
    const report = JSON.parse(out) as { findings: { rule: string }[] }
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      'espaces',
      'dates-francaises',
      'separateur',
    ])
    expect(readFileSync(copy, 'utf8')).toBe('nom,le_jour\nx,2024-01-31\ny,2024-02-01\n')
    expect(readFileSync(dictionary, 'utf8')).toContain('le_jour,date')
  })

  it('says what is asked badly', () => {
    const root = makeFolder({ 'a.csv': 'a,b\n1,2\n', 'vide.csv': '' })
    const file = path.join(root, 'a.csv')
    expect(runScript('verifier').status).toBe(2)
    expect(runScript('verifier', file, '--schema', 'constructor').err).toContain('Schéma inconnu')
    expect(runScript('verifier', file, '--reparer', file).err).toContain('un autre nom')
    expect(runScript('verifier', path.join(root, 'vide.csv')).err).toBe('Le fichier est vide.\n')
    expect(runScript('verifier', path.join(root, 'absent.csv')).status).toBe(1)
    expect(runScript('verifier', root).err).toContain('un dossier')
  })
})
