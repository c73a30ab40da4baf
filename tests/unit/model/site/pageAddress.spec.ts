import { describe, expect, it } from 'vitest'
import {
  addressVariants,
  pageAddress,
  refusedAddress,
  resolveKind,
} from '../../../../.vuepress/model/site/pageAddress.ts'

describe('pageAddress', () => {
  it.each([
    ['README.md', undefined, '/'],
    ['guide/README.md', undefined, '/guide/'],
    ['guide/index.md', undefined, '/guide/'],
    ['guide/_index.md', undefined, '/guide/'],
    ['guide/1-a.md', undefined, '/guide/1-a.html'],
    ['guide/1-a.md', '/guide/a', '/guide/a/'],
    ['guide/1-a.md', '/donn%C3%A9es/', '/données/'],
    ['guide/1-a.md', '/100%/', '/100%/'],
    ['guide/1-a.md', 12, '/guide/1-a.html'],
  ])('of %s with permalink %s is %s', (file, permalink, address) => {
    expect(pageAddress(file, permalink)).toBe(address)
  })
})

it('tells kinds of pages by their folders', () => {
  expect(['README.md', 'a.md', 'g/README.md', 'g/1.md', 'g/h/index.md'].map(resolveKind)).toEqual([
    'home',
    'site',
    'guide',
    'chapter',
    'guide',
  ])
})

it('accepts an address with and without its end', () => {
  expect(addressVariants('/a/')).toEqual(['/a/', '/a', '/a/index.html'])
  expect(addressVariants('/a.html')).toEqual(['/a.html', '/a'])
  expect(addressVariants('/')).toContain('/')
})

it('gives each refused page a place that no other one has, and that a disk can hold', () => {
  const long = `guide/${'x'.repeat(240)}`
  const files = ['a:b', 'a+b', 'a&b', 'A+b', 'a-b', `${long}1`, `${long}2`].map(
    (name) => `${name}.md`,
  )
  const addresses = files.map(refusedAddress)
  expect(new Set(addresses).size).toBe(files.length)
  for (const address of addresses)
    expect(address).toMatch(/^\/adresse-refusee\/[\w-]{1,120}\.html$/)
})
