import { expect, it } from 'vitest'
import { addressFile } from '../../../.vuepress/lib/addressFile.ts'

it.each([
  ['/', 'index.html'],
  ['/droit/limites/', 'droit/limites/index.html'],
  ['/pdf/guide-droit.pdf', 'pdf/guide-droit.pdf'],
  ['/imprimer/%C3%A9/', 'imprimer/é/index.html'],
])('finds the file behind %s', (address, file) => {
  expect(addressFile(address)).toBe(file)
})
