import { describe, expect, it } from 'vitest'
import { createSite } from '../../../../.vuepress/model/site/createSite.ts'
import { parseLedger, updateLedger } from '../../../../.vuepress/model/site/ledger.ts'

describe('parseLedger', () => {
  it.each(['', '[]', '{}', '{"addresses": []}'])('refuses %j', (json) => {
    expect(parseLedger(json, 'a.json')).toBeNull()
  })

  it('accepts a ledger without moved anchors, and knows its lines', () => {
    expect(parseLedger('{\n"addresses": {\n"/a/": ["x"]\n}}', 'a.json')).toEqual({
      file: 'a.json',
      addresses: { '/a/': ['x'] },
      moved: {},
      lines: { '/a/': 3 },
    })
  })
})

describe('updateLedger', () => {
  it('adds the addresses and anchors of today and takes none away', () => {
    const site = createSite({
      pages: [{ file: 'g/README.md', content: '# Introduction\n\n## B\n## A' }],
      redirects: ['/vieux', '/tout/*'].map((from) => ({ from, to: '/g/', file: 'n', line: 1 })),
      ledger: parseLedger('{"addresses": {"/g/": ["c"], "/parti/": []}, "moved": {"x": "y"}}', ''),
    })
    expect(updateLedger(site)).toEqual({
      addresses: { '/g/': ['a', 'b', 'c'], '/parti/': [], '/vieux': [] },
      moved: { x: 'y' },
    })
  })
})
