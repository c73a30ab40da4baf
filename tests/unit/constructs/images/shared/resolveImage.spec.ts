import { describe, expect, it } from 'vitest'
import {
  encodePath,
  relativeAddress,
  resolveImage,
  type ImageFiles,
} from '../../../../../.vuepress/constructs/images/shared/resolveImage.ts'
import { fill, MAX_GROWTH, measureGrowth } from '../../../../support/measureGrowth.ts'

const PAGE = 'guide/1-a.md'
const FILES = [
  'racine.png',
  'guide/plan.svg',
  'guide/img/capture.png',
  'guide/PHOTO.JPG',
  'guide/a&b.png',
  'guide/a#b.png',
  'guide/a?b.png',
  'guide/50%.png',
  'guide/a%20b.png',
  'guide/Capture d’écran (2).png',
  'guide/a".png',
  'guide/mal.js',
  'guide/secret.txt',
  'home/plan.svg',
]

const files: ImageFiles = {
  findFile: (path) =>
    path === 'guide/lien.png' ? 'outside' : FILES.includes(path) ? 'file' : 'missing',
  findPublic: (address) => (address === '/logo.svg' ? 'file' : 'missing'),
}

const resolve = (url: string, page: string | null = PAGE) => resolveImage(url, page, files)

describe('the image that an address leads to', () => {
  it.each([
    ['./plan.svg', 'guide/plan.svg'],
    ['plan.svg', 'guide/plan.svg'],
    [' plan.svg\n', 'guide/plan.svg'],
    ['img/capture.png', 'guide/img/capture.png'],
    ['././img//capture.png', 'guide/img/capture.png'],
    ['../racine.png', 'racine.png'],
    ['/racine.png', 'racine.png'],
    ['/guide/plan.svg', 'guide/plan.svg'],
    ['@source/guide/plan.svg', 'guide/plan.svg'],
    ['PHOTO.JPG', 'guide/PHOTO.JPG'],
    ['./a&b.png', 'guide/a&b.png'],
    ['./a%26b.png', 'guide/a&b.png'],
    ['./a%23b.png', 'guide/a#b.png'],
    ['./a%3Fb.png', 'guide/a?b.png'],
    ['./50%25.png', 'guide/50%.png'],
    ['./50%.png', 'guide/50%.png'],
    ['./a%2520b.png', 'guide/a%20b.png'],
    ['./a%22.png', 'guide/a".png'],
    ['./Capture d’écran (2).png', 'guide/Capture d’écran (2).png'],
    ['./Capture%20d%E2%80%99%C3%A9cran%20(2).png', 'guide/Capture d’écran (2).png'],
    ['/home/plan.svg', 'home/plan.svg'],
  ])('is for %j a file of the folder', (url, path) => {
    expect(resolve(url)).toEqual({ kind: 'file', path })
  })

  it('is a file served as it is, for an address from the root', () => {
    expect(resolve('/logo.svg')).toEqual({ kind: 'public', address: '/logo.svg' })
    expect(resolve('/logo.svg', null)).toEqual({ kind: 'public', address: '/logo.svg' })
    expect(resolve('logo.svg')).toMatchObject({ kind: 'missing' })
  })

  it.each([
    ['https://exemple.fr/a.png', 'external'],
    ['HTTP://exemple.fr/a.png', 'external'],
    ['//exemple.fr/a.png', 'external'],
    ['///etc/passwd.png', 'external'],
    ['data:image/png;base64,AAAA', 'data'],
    ['DATA:image/svg+xml,<svg/>', 'data'],
    ['file:///etc/passwd', 'disk'],
    ['file:/tmp/a.png', 'disk'],
    ['C:\\images\\a.png', 'disk'],
    ['c:/images/a.png', 'disk'],
    ['~/Images/a.png', 'disk'],
    ['/home/moi/a.png', 'disk'],
    ['/Users/marie/Desktop/a.png', 'disk'],
    ['/proc/self/environ?raw', 'disk'],
    ['/proc/self/environ', 'disk'],
    ['/etc/passwd?raw', 'disk'],
    ['%2Fetc%2Fpasswd.png', 'disk'],
    ['javascript:alert(1)', 'scheme'],
    ['blob:x/a.png', 'scheme'],
    ['node:fs', 'scheme'],
    ['virtual:a.png', 'scheme'],
    ['.\\img\\capture.png', 'backslash'],
    ['.%5Cimg%5Ccapture.png', 'backslash'],
    ['\\\\serveur\\a.png', 'backslash'],
    ['./plan.svg?raw', 'query'],
    ['./plan.svg?import', 'query'],
    ['./plan.svg?', 'query'],
    ['./a?b.png', 'query'],
    ['./plan.svg#part', 'fragment'],
    ['./a#b.png', 'fragment'],
    ['./plan%00.svg', 'control'],
    ['%00html-first:plain-page', 'control'],
    ['./pl\u0000an.svg', 'control'],
    ['./plan.svg%0A', 'control'],
    ['./mal.js', 'type'],
    ['./mal.js%3F.pngx', 'type'],
    ['./secret.txt', 'type'],
    ['./plan.svg/', 'type'],
    ['./plan', 'type'],
    ['./photo.heic', 'type'],
    ['./video.mp4', 'type'],
    ['./constructor', 'type'],
    ['./a.constructor', 'type'],
    ['../package.json', 'type'],
    ['@temp/internal/pagesData.js', 'type'],
    ['vue', 'type'],
  ])('is refused for %j: %s', (url, reason) => {
    expect(resolve(url)).toEqual({ kind: 'refused', reason })
  })

  it.each([
    '../../a.png',
    '../../package.json',
    '../../../etc/passwd?raw',
    '../../a.svg#b',
    '/../a.png',
    '..%2F..%2Fa.png',
    '%2e%2e/%2e%2e/a.png',
    './lien.png',
    '@source/../a.png',
  ])('is outside for %j', (url) => {
    expect(resolve(url)).toEqual({ kind: 'outside' })
  })

  it.each([
    './absente.png',
    'vue.png',
    '/@fs/etc/a.png',
    './Plan.svg',
    '~@alias/a.png',
    '%E0%A4.png',
  ])('is missing for %j', (url) => {
    expect(resolve(url)).toMatchObject({ kind: 'missing' })
  })

  it('is nothing without an address', () => {
    expect(resolve(' ')).toEqual({ kind: 'empty' })
  })

  it('is never beside a page that has no place', () => {
    expect(resolve('racine.png', null)).toMatchObject({ kind: 'missing' })
  })
})

describe('the address that is written for a file', () => {
  it.each([...FILES, 'guide/d’un "a\' b`c(1)[2]{{x}}$%&+@,;=:é🖼.png', 'guide/sous/b.png'])(
    'leads to it from any page: %s',
    (path) => {
      const all: ImageFiles = {
        findFile: (found) => (found === path ? 'file' : 'missing'),
        findPublic: () => 'missing',
      }
      for (const page of ['a.md', 'guide/a.md', 'guide/sous/a.md', 'x/y/z.md', 'guide/img/a.md'])
        expect(resolveImage(relativeAddress(path, page), page, all)).toMatchObject(
          /\.(?:js|txt)$/.test(path) ? { kind: 'refused' } : { kind: 'file', path },
        )
    },
  )

  it('is short', () => {
    expect(relativeAddress('guide/img/a.png', 'guide/1.md')).toBe('./img/a.png')
    expect(relativeAddress('a.png', 'guide/sous/1.md')).toBe('../../a.png')
    expect(relativeAddress('guide/a.png', 'guide/sous/1.md')).toBe('../a.png')
  })

  it('holds nothing that ends an attribute, a text of a script, an address or a template', () => {
    const signs = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('')
    expect(encodePath(`${signs}\u2028\uD800`)).not.toMatch(/[\s"'`<>\\{}$&?#;:,@+=()[\]|^\u2028]/)
  })
})

it('takes a time that grows as the address does', () => {
  for (const part of ['%', '../', './', '.a', '%2', 'a/', ':'])
    expect(
      measureGrowth(resolve, (length) => fill(part, length), 400_000),
      part,
    ).toBeLessThan(MAX_GROWTH)
})
