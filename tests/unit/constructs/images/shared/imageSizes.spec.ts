import { expect, it } from 'vitest'
import {
  askWidth,
  planWidths,
  readAskedWidth,
} from '../../../../../.vuepress/constructs/images/shared/imageSizes.ts'

it.each([
  ['photo.jpg', 4032, 1600, [720, 1200]],
  ['photo.jpg', 1600, 1600, [720, 1200]],
  ['ecran.PNG', 1400, 1400, [720]],
  ['ecran.png', 899, 899, []],
  ['dessin.svg', 4000, 1600, []],
  ['anime.gif', 4000, 1600, []],
  ['sans-taille.png', 0, 0, []],
])('%s, %d pixels wide, is published at %d and %j', (file, width, full, narrow) => {
  expect(planWidths(file, width)).toEqual({ full, narrow })
})

it('a width is read as it is asked for', () => {
  expect(readAskedWidth(askWidth('./a%23b.jpg', 720))).toEqual({
    address: './a%23b.jpg',
    width: 720,
  })
  expect(readAskedWidth('./a.jpg')).toEqual({ address: './a.jpg', width: null })
})
