import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import {
  describeImage,
  readImageFacts,
} from '../../../../../.vuepress/constructs/images/node/readImageFacts.ts'
import { fill, MAX_GROWTH, measureGrowth } from '../../../../support/measureGrowth.ts'

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#064' } })
const svg = (inside: string, before = ''): Buffer =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`,
  )

const PICTURES = {
  png: await picture.png().toBuffer(),
  jpeg: await picture.clone().withMetadata({ orientation: 3 }).jpeg().toBuffer(),
  'progressive jpeg': await picture.clone().jpeg({ progressive: true }).toBuffer(),
  gif: await picture.clone().gif().toBuffer(),
  webp: await picture.clone().webp().toBuffer(),
  avif: await picture.clone().avif().toBuffer(),
}

describe('a picture', () => {
  it.each(Object.entries(PICTURES))('is known by its content: %s', (name, bytes) => {
    expect(describeImage(bytes)).toEqual({
      bytes: bytes.length,
      type: name.replace('progressive ', ''),
      pixels: 1200,
      isWhole: true,
      danger: null,
    })
  })

  it.each(Object.entries(PICTURES))('is not whole when it was cut: %s', (_, bytes) => {
    for (const part of [0.5, 0.8, 0.99])
      expect(describeImage(bytes.subarray(0, Math.floor(bytes.length * part))).isWhole).toBe(false)
    expect(describeImage(bytes.subarray(0, -1)).isWhole).toBe(false)
  })

  it.each(['png', 'jpeg', 'gif', 'webp'] as const)(
    'may be followed by something else, as phones do: %s',
    (name) => {
      expect(describeImage(Buffer.concat([PICTURES[name], Buffer.alloc(500)])).isWhole).toBe(true)
    },
  )

  it('is whole by its own end, not by that of the small one in its header', () => {
    const thumbnail = Buffer.concat([Buffer.from('Exif\0\0'), PICTURES.jpeg])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(thumbnail.length + 2)
    const bytes = Buffer.concat([
      PICTURES.jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xe1]),
      length,
      thumbnail,
      PICTURES.jpeg.subarray(2),
    ])
    expect(describeImage(bytes).isWhole).toBe(true)
    expect(describeImage(bytes.subarray(0, -3)).isWhole).toBe(false)
  })

  it.each([
    ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['tiff', 'II*\0aaaa'],
    ['bmp', 'BM1234\0\0\0\0aaaa'],
    ['pdf', '%PDF-1.7'],
    [null, 'texte'],
    [null, ''],
    [null, '<!doctype html><title>404</title>'],
    [null, '<html><body><svg></svg></body></html>'],
    [null, 'version https://git-lfs.github.com/spec/v1'],
  ])('is told from another file: %s', (type, content) => {
    expect(describeImage(Buffer.from(content, 'latin1')).type).toBe(type)
  })
})

describe('a drawing', () => {
  it.each([
    svg('<path d="M0 0"/>'),
    svg(
      '<path d="M0 0"/>',
      '\uFEFF<?xml version="1.0"?>\n<!-- licence -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
    ),
    svg('<a xlink:href="https://exemple.fr/"><text>a &amp; b &nbsp;</text></a>'),
    svg('<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#b)" style="fill:url(\'#b\')"/>'),
    svg('<image xlink:href="data:image/png;base64,AAAA"/>'),
    svg('<style>@font-face{src:url(data:font/woff2;base64,AA)} .a{fill:url("#b")}</style>'),
    svg(
      '<metadata><rdf:li xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:resource="http://purl.org/"/></metadata>',
    ),
    svg('<!-- <script>a</script> --><text>script onload=</text>'),
  ])('and nothing else is safe: %s', (bytes) => {
    expect(describeImage(bytes)).toMatchObject({ type: 'svg', isWhole: true, danger: null })
  })

  it.each([
    '<script>a</script>',
    '<SCRIPT href="a.js"/>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">a</x:script>',
    '<g onclick="a()"/>',
    '<g ONLOAD="a()"/>',
    '<foreignObject><p/></foreignObject>',
    '<b xmlns="http://www.w3.org/1999/xhtml">a</b>',
    '<iframe/>',
    '<handler/>',
    '<a href="javascript:a()">a</a>',
    '<a xlink:href=" java&#10;script:a()">a</a>',
    '<a href="data:text/html,a">a</a>',
    '<set attributeName="href" to="javascript:a()"/>',
    '<animate attributeName="onload" values="a()"/>',
    '<image href="https://exemple.fr/a.png"/>',
    '<image href="a.png"/>',
    '<image href="data:image/svg+xml,a"/>',
    '<use xlink:href="autre.svg#a"/>',
    '<feImage href="//exemple.fr/a"/>',
    '<rect fill="url(https://exemple.fr/a.svg#b)"/>',
    '<style>@import "https://exemple.fr/a.css";</style>',
    '<style>rect{fill:url(https://exemple.fr/a)}</style>',
    '<style>rect{fill:\\75rl(https://exemple.fr/a)}</style>',
    '<style>@im\\port "a.css";</style>',
    '<style><![CDATA[rect{fill:url(//exemple.fr/a)}]]></style>',
  ])('that runs or loads something is not: %s', (inside) => {
    expect(describeImage(svg(inside)).danger).toEqual(expect.any(String))
  })

  it('is not safe when something before it adds to it', () => {
    for (const before of [
      '<?xml-stylesheet href="a.css"?>',
      '<!DOCTYPE svg [<!ENTITY a "&#60;script>a&#60;/script>">]>',
      '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "a()">]>',
    ])
      expect(describeImage(svg('', before)).danger).toEqual(expect.any(String))
  })

  it('is not whole when it is cut or is not XML', () => {
    expect(describeImage(svg('<path d="M0 0"/>').subarray(0, -4)).isWhole).toBe(false)
    expect(describeImage(svg('<path d=M0>')).isWhole).toBe(false)
  })

  it('is read in a time that grows as it does', () => {
    const parts = ['<g>', '<g a="', '&a', 'url(', '<!--', '\\75', '<g fill="url("/>', '<style>url(']
    const read = (text: string): unknown => describeImage(svg(text))
    for (const part of parts)
      expect(
        measureGrowth(read, (length) => fill(part, length), 200_000),
        part,
      ).toBeLessThan(MAX_GROWTH)
  })
})

describe('an image on the disk', () => {
  it('is read again only when it has changed', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'faits-'))
    const file = path.join(folder, 'a.png')
    writeFileSync(file, PICTURES.png)
    const facts = readImageFacts(file)
    expect(facts).toMatchObject({ type: 'png', isWhole: true })
    expect(readImageFacts(file)).toBe(facts)
    writeFileSync(file, PICTURES.png.subarray(0, -20))
    expect(readImageFacts(file)).toMatchObject({ isWhole: false })
    expect(readImageFacts(folder)).toBeNull()
    rmSync(folder, { recursive: true })
    expect(readImageFacts(file)).toBeNull()
  })
})
