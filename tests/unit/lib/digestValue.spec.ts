import { deserialize, serialize } from 'node:v8'
import { expect, it } from 'vitest'
import { digestValue } from '../../../.vuepress/lib/digestValue.ts'

const PAGE = {
  text: 'L’été',
  list: ['a', ['b', 1, -1.5, null, undefined]],
  map: new Map([['a', new Set([1, true])]]),
  day: new Date(0),
  bytes: new Uint8Array([1, 2]),
  big: 12n,
}

it('gives a copy the digest of what it is a copy of', () => {
  const copy = deserialize(serialize(PAGE)) as unknown
  expect(serialize(copy).equals(serialize(PAGE))).toBe(false)
  expect(digestValue(copy)).toBe(digestValue(PAGE))
})

it('gives different values different digests', () => {
  const values = [
    ...['', '1', 1, 1n, 0, -0, '-0', true, 'true', null, 'null', undefined, NaN],
    ...[[], [[]], ['a', 'b'], ['ab'], ['a"1:b'], [undefined], {}, { a: 1 }, { a: '1' }, [['a', 1]]],
    ...[new Map(), new Map([['a', 1]]), new Set(), new Set(['a', 1]), new Date(1), new Date(2)],
    ...[new Uint8Array([1]), new Uint8Array([1, 0]), { 0: 'a', 1: 'b' }],
  ]
  expect(new Set(values.map(digestValue)).size).toBe(values.length)
})

it('refuses what is no plain data', () => {
  expect(() => digestValue({ ask: () => 1 })).toThrow(TypeError)
})
