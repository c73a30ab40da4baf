import { expect, it } from 'vitest'
import { readInlineSense } from '../../../.vuepress/desk/shared/readInlineSense.ts'
import { fill, MAX_GROWTH, measureGrowth } from '../../support/measureGrowth.ts'

it.each([
  ['**Lire [la loi](/a/)** ici', '**Lire** [**la loi**](/a/) ici'],
  ['**[La loi](/a/)**', '[**La loi**](/a/)'],
  ['*loi*, **[a](/b/) (c).**', '_loi_, [**a**](/b/) **(c).**'],
  ['un_nom_de_fichier et 2 * 3', 'un\\_nom\\_de\\_fichier et 2 \\* 3'],
  ['`a*b*` et [[CRPA L. 1]]', '`a*b*` et \\[\\[CRPA L. 1\\]\\]'],
  ['double : `\\\\d`', 'double : `\\d`'],
  ['*[SIRET]: un numéro', '\\*[SIRET]: un numéro'],
  ['![Un plan](./a.svg)', '![Un plan](./a.svg)'],
])('%s says the same as %s', (before, after) => {
  expect(readInlineSense(before)).toBe(readInlineSense(after))
})

it.each([
  ['**a** b', '**a b**'],
  ['**a**', '*a*'],
  ['a', '**a**'],
  ['[a](/b/)', '[a](/c/)'],
  ['[a](/b/) c', '[a c](/b/)'],
  ['`a`', 'a'],
  ['a *b', 'a b'],
])('%s does not say the same as %s', (before, after) => {
  expect(readInlineSense(before)).not.toBe(readInlineSense(after))
})

it.each(['**', '[', '[a](', '`', '`` ', '\\', '_a ', '[*a*](b)'])(
  'takes a time that grows as the line does: %j',
  (piece) => {
    const make = (length: number): string => fill(piece, length)
    expect(measureGrowth(readInlineSense, make, 20_000)).toBeLessThan(MAX_GROWTH)
  },
)
