import { describe, expect, it } from 'vitest'
import { BuildError, explainBuildError } from '../../../../scripts/build/explainBuildError.ts'

const explain = (message: string, fields: object = {}): string =>
  (explainBuildError(Object.assign(new Error(message), fields), '/guides') as Error).message

describe('explainBuildError', () => {
  it('names the file that does not fit on a full disk, and says that the site is safe', () => {
    expect(explain('write', { code: 'ENOSPC', path: '/d/app.js' })).toBe(
      'Disque plein : impossible d’écrire (/d/app.js). Libérez de la place, puis relancez la construction.\n' +
        'Le site déjà publié n’a pas été touché.',
    )
  })

  it.each([
    ['No space left on device (os error 28)', 'Disque plein'],
    ['Permission denied (os error 13)', 'Accès refusé'],
    ['EPERM: operation not permitted', 'Accès refusé'],
    ['EROFS: read-only file system', 'Disque en lecture seule'],
    ['EIO: i/o error, read', 'le disque signale une erreur'],
    ['Too many open files (os error 24)', 'Trop de fichiers ouverts'],
  ])('explains « %s »', (message, expected) => {
    expect(explain(message)).toContain(expected)
  })

  it('keeps the original error as the cause and hides the stack', () => {
    const error = new Error('ENOSPC')
    const explained = explainBuildError(error, '/guides') as BuildError
    expect(explained).toBeInstanceOf(BuildError)
    expect(explained.cause).toBe(error)
    expect(explained.stack).toBe(explained.message)
  })

  it('lets the other errors through', () => {
    const error = new Error('une balise n’est pas fermée')
    expect(explainBuildError(error, '/guides')).toBe(error)
    expect(explainBuildError('texte', '/guides')).toBe('texte')
  })
})
