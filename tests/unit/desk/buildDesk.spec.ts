import { beforeAll, describe, expect, it } from 'vitest'
import { buildDesk, DESK_ASSETS, type DeskFile } from '../../../.vuepress/desk/node/buildDesk.ts'
import { rewriteAssets } from '../../../.vuepress/desk/node/rewriteAssets.ts'

describe('the desk, bundled for browsers with the chain and the rules', () => {
  let files: DeskFile[]
  const text = ({ content }: DeskFile): string => new TextDecoder().decode(content)

  beforeAll(async () => {
    files = await buildDesk()
  }, 240_000)

  it('asks nothing of Node', () => {
    const scripts = files.filter(({ address }) => address.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(1)
    for (const script of scripts)
      expect(text(script), script.address).not.toMatch(/(?:from|import\(?)\s*["'`]node:|\beval\(/)
  })

  it('begins with its entry, in a folder of its own', () => {
    expect(files[0]!.address).toMatch(new RegExp(`^/${DESK_ASSETS}/desk-[\\w-]{8}\\.js$`))
    for (const { address } of files) expect(address.startsWith(`/${DESK_ASSETS}/`)).toBe(true)
  })

  it('has its fonts among its files, and none elsewhere', () => {
    expect(files.filter(({ address }) => address.endsWith('.woff2'))).toHaveLength(3)
    for (const file of files.filter(({ address }) => address.endsWith('.js')))
      expect(text(file), file.address).not.toMatch(/url\(https:/)
  })
})

it('a package that names its fonts in another way stops the build', () => {
  const { transform } = rewriteAssets()
  const handler = typeof transform === 'object' ? transform.handler : undefined
  expect(() => Reflect.apply(handler!, undefined, ['const a = 1', '/x.js'])).toThrow(
    'names 0 fonts of its own and 0 of a CDN',
  )
})
