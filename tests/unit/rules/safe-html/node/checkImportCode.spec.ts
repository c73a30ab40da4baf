import { describe, expect, it } from 'vitest'
import type { FileState } from '../../../../../.vuepress/lib/inspectPath.ts'
import { checkImportCode } from '../../../../../.vuepress/rules/safe-html/node/checkImportCode.ts'

const FILES: Record<string, FileState> = {
  'g/exemple.csv': 'file',
  'b/Exemple.JS': 'file',
  'g/Dockerfile': 'file',
  'g/photo.png': 'file',
  'g/cle.pem': 'file',
  'g/go': 'file',
  'g/lien.js': 'outside',
}
const check = (importPath: string, page: string | null = 'g/1-a.md') =>
  checkImportCode(importPath, page, (path) => FILES[path] ?? 'missing')

describe('the code that a page imports', () => {
  it.each([
    './exemple.csv',
    'exemple.csv',
    '../b/Exemple.JS',
    './Dockerfile',
    '../g/./exemple.csv',
  ])('may be %s', (importPath) => {
    expect(check(importPath)).toBeNull()
  })

  it.each([
    ['/etc/passwd', 'ne part pas de la page'],
    ['/g/exemple.csv', 'ne part pas de la page'],
    ['C:\\a.js', 'ne part pas de la page'],
    ['file:///etc/passwd', 'ne part pas de la page'],
    ['~/a.js', 'ne part pas de la page'],
    ['https://exemple.fr/a.js', 'ne part pas de la page'],
    ['../../package.json', 'hors du dossier'],
    ['../../../etc/passwd', 'hors du dossier'],
    ['./lien.js', 'hors du dossier'],
    ['./photo.png', 'n’est pas un fichier de texte'],
    ['./cle.pem', 'n’est pas un fichier de texte'],
    ['./.env', 'n’est pas un fichier de texte'],
    ['./go', 'n’est pas un fichier de texte'],
    ['', 'n’est pas un fichier de texte'],
    ['./absent.js', 'ne mène à aucun fichier'],
    ['./exemple.csv?raw', 'n’est pas un fichier de texte'],
    ['./.git/config.json', 'ne mène à aucun fichier'],
  ])('may not be %j: %s', (importPath, problem) => {
    expect(check(importPath)).toMatchObject({ problem: expect.stringContaining(problem) })
  })

  it('is none in a page that has no place', () => {
    expect(check('./exemple.csv', null)).not.toBeNull()
  })
})
