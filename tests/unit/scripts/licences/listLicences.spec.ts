import { describe, expect, it } from 'vitest'
import { listLicences } from '../../../../scripts/licences/listLicences.ts'

describe('listLicences', () => {
  it('counts licences, most frequent first, without the project itself', () => {
    const packages = {
      '': { version: '1.0.0', license: 'EUPL-1.2' },
      'node_modules/a': { version: '1.0.0', license: 'ISC' },
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/b/node_modules/@c/d': { version: '1.0.0', license: 'MIT' },
      'node_modules/linked': { link: true },
    }
    expect(listLicences({ packages })).toEqual({
      counts: [
        ['MIT', 2],
        ['ISC', 1],
      ],
      refused: [],
    })
  })

  it('names the packages whose licence is unknown or not free', () => {
    const packages = {
      'node_modules/a/node_modules/@x/closed': { version: '2.1.0', license: 'UNLICENSED' },
      'node_modules/mute': { version: '0.1.0' },
    }
    expect(listLicences({ packages }).refused).toEqual([
      '@x/closed@2.1.0 : UNLICENSED',
      'mute@0.1.0 : inconnue',
    ])
  })
})
