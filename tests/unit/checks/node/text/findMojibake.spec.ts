import { expect, it } from 'vitest'
import { findMojibake } from '../../../../../.vuepress/checks/node/text/findMojibake.ts'

const repair = (text: string): string =>
  findMojibake(text).reduceRight(
    (result, { index, written, meant }) =>
      result.slice(0, index) + meant + result.slice(index + written.length),
    text,
  )

const double = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

it.each(['Créé déjà', 'l’État', '« mot »', 'œuvre…', '12 € – ça', 'À Noël', '😀'])(
  'restores %j once it was read in Windows-1252',
  (text) => {
    expect(double(text)).not.toBe(text)
    expect(repair(double(text))).toBe(text)
  },
)

it('restores « à » whose no-break space became a space, and the codes of Windows-1252', () => {
  expect(repair('dÃ©jÃ  vu, dÃ©jÃ vu, dÃ©jÃ .')).toBe('déjà vu, déjà vu, déjà.')
  expect(repair('l\u0092eau')).toBe('l’eau')
})

it.each([
  'SÃO PAULO',
  'MÂLE',
  'Ângela',
  'château',
  '« Â »',
  'éÀ',
  'A–Â–',
  'il a «\u00A0été\u00A0»',
])('leaves %j as it is', (text) => {
  expect(repair(text)).toBe(text)
})
