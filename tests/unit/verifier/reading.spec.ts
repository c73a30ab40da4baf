import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { packCommunes } from '../../../.vuepress/verifier/node/packCommunes.ts'
import { openCommunes } from '../../../.vuepress/verifier/shared/communes/openCommunes.ts'
import { detectEncoding } from '../../../.vuepress/verifier/shared/read/detectEncoding.ts'
import { detectSeparator } from '../../../.vuepress/verifier/shared/read/detectSeparator.ts'
import { streamText } from '../../../.vuepress/verifier/shared/read/streamText.ts'
import { createSeen } from '../../../.vuepress/verifier/shared/profile/createSeen.ts'
import { findRole } from '../../../.vuepress/verifier/shared/profile/findRole.ts'
import { toKey } from '../../../.vuepress/verifier/shared/profile/toKey.ts'
import { textSource } from './support/textSource.ts'

const detect = (bytes: Uint8Array) => {
  const source = textSource(bytes, { piece: 1000 })
  return detectEncoding(source, bytes.subarray(0, 4096))
}
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('encoding', () => {
  it('is decided by a letter at the very end', async () => {
    const ascii = 'a,b\n'.repeat(100_000)
    expect((await detect(latin1(ascii))).name).toBe('utf-8')
    expect((await detect(latin1(`${ascii}é`))).name).toBe('windows-1252')
    expect((await detect(new TextEncoder().encode(`${ascii}é`))).name).toBe('utf-8')
  })

  it('is mixed when each part has its own', async () => {
    const utf8 = new TextEncoder().encode('é,à\n'.repeat(50))
    expect(await detect(new Uint8Array([...utf8, ...latin1('é,à\n')]))).toMatchObject({
      isMixed: true,
    })
    expect(await detect(latin1('é,à\n'.repeat(50)))).toMatchObject({ isMixed: false })
  })

  it('of one byte is told by the letters that follow others', async () => {
    // Théâtre, forêt, in the alphabets of old Macs and of DOS; quotes of Windows after a letter.
    expect(await detect(latin1('Th\x8e\x89tre,for\x90t\n'))).toMatchObject({
      name: 'macintosh',
      isDos: false,
    })
    expect(await detect(latin1('Th\x82\x83tre,for\x88t\n'))).toMatchObject({ isDos: true })
    expect(await detect(latin1('l\x92\xe9cole\x85,etc\x85,mot\x94\n'))).toMatchObject({
      name: 'windows-1252',
      isDos: false,
    })
  })

  it('keeps a sign whose bytes are in two pieces', async () => {
    const text = 'é€𝄞'.repeat(500)
    let read = ''
    for await (const piece of streamText(textSource(text, { piece: 3 }), { name: 'utf-8' }))
      read += piece
    expect(read).toBe(text)
  })
})

describe('separator', () => {
  it.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['a\tb\n1, 2\t3\n4\t5\n', '\t'],
    ['a|b\n1;2|3\n4|5\n', '|'],
    ['seule\nune\ncolonne, parfois\n', ','],
    ['a;b;c\n"x,y";2;3\n"z,t,u";5;6\n', ';'],
  ])('of %j is %j', (text, separator) => {
    expect(detectSeparator(text)).toBe(separator)
  })
})

describe('names of columns', () => {
  it.each([
    ['Code INSEE', 'commune'],
    ['codeCommune', 'commune'],
    ['COM_CODE', 'commune'],
    ['code_insee_departement', undefined],
    ['CP', 'postcode'],
    ['capacite', undefined],
    ['latitude', 'latitude'],
    ['plat', undefined],
    ['salon', undefined],
    ['Date de mise en service', 'date'],
    ['candidate', undefined],
  ])('%s holds %s', (name, role) => {
    expect(findRole(toKey(name))).toBe(role)
  })
})

describe('what was seen', () => {
  it('is told by its first line, among many', () => {
    const seen = createSeen()
    for (let line = 1; line <= 50_000; line += 1) expect(seen.meet(`ligne ${line}`, line)).toBe(0)
    for (const line of [1, 777, 50_000]) expect(seen.meet(`ligne ${line}`, 99_999)).toBe(line)
  })

  it('is not remembered beyond its room', () => {
    const seen = createSeen(2)
    expect([
      seen.meet('a', 1),
      seen.meet('b', 2),
      seen.meet('c', 3),
      seen.meet('c', 4),
      seen.meet('a', 5),
    ]).toEqual([0, 0, 0, 0, 1])
    expect(seen.compared()).toBe(2)
  })
})

describe('communes', () => {
  const list = createRequire(import.meta.url)(
    '@etalab/decoupage-administratif/data/communes.json',
  ) as {
    code: string
    type: string
    codesPostaux?: string[]
  }[]
  const communes = openCommunes(packCommunes())

  it('are all there once packed, as what they are', () => {
    const current = list.filter(({ type }) => type === 'commune-actuelle')
    expect(current.length).toBe(34_969)
    expect(current.filter(({ code }) => communes.find(code) !== 'current')).toEqual([])
    const codes = new Set(current.map(({ code }) => code))
    const postcodes = list
      .flatMap(({ codesPostaux = [] }) => codesPostaux)
      .filter((code) => !codes.has(code))
    const taken = new Set(['part', 'old', 'postcode'])
    expect(postcodes.filter((code) => !taken.has(communes.find(code)))).toEqual([])
    const districts = list.filter(({ type }) => type === 'arrondissement-municipal')
    expect(districts.map(({ code }) => communes.find(code))).toEqual(Array<string>(45).fill('part'))
  })

  it('know what became of a code', () => {
    expect(communes.find('14513')).toBe('old')
    expect(communes.follow('14513')).toBe('50592')
    expect(communes.find('73118')).toBe('part')
    expect(communes.follow('73118')).toBe('73151')
    expect(communes.follow('75101')).toBe('75056')
    expect(communes.find('00101')).toBe('unknown')
    expect(communes.year).toBe(2026)
  })
})
