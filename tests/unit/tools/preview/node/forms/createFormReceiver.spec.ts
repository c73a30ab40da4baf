import { mkdirSync, mkdtempSync, readFileSync, existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { csvParse } from 'd3-dsv'
import { expect, it } from 'vitest'
import { createFormReceiver } from '../../../../../../tools/preview/node/forms/createFormReceiver.ts'

const PAGE = `<form name="avis" method="post" data-netlify="true" data-netlify-honeypot="piege">
<input name="piege"><input name="page"><select name="raison"></select><button name="page">x</button></form>
<form name="nue"><input name="q"></form>`

const makeSite = (html = PAGE): string => {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'formulaires-')), 'site')
  mkdirSync(path.join(root, 'merci'), { recursive: true })
  writeFileSync(path.join(root, 'merci/index.html'), html)
  return root
}
const readRows = (root: string) => csvParse(readFileSync(`${root}.avis.csv`, 'utf8'))

it('takes a form that a page of the site bears the mark of, field by field, beside the site', async () => {
  const root = makeSite()
  const { receive } = createFormReceiver(root)
  const bodies = Array.from({ length: 20 }, (_, index) =>
    String(new URLSearchParams({ 'form-name': 'avis', page: `/${index}/`, raison: 'a,"b"\nc' })),
  )
  expect(await Promise.all(bodies.map(receive))).not.toContain(false)
  const rows = readRows(root)
  expect(rows.columns).toEqual(['page', 'raison', 'created_at'])
  // Sent at the same time, they come in any order, and none is lost.
  expect(rows.map(({ page }) => page).sort()).toEqual(bodies.map((_, index) => `/${index}/`).sort())
  expect(rows[0]!.raison).toBe('a,"b"\nc')
  expect(Date.parse(rows[0]!.created_at!)).toBeGreaterThan(0)
})

it('keeps neither unknown fields nor what fills the trap, and knows no other form', async () => {
  const root = makeSite()
  const { receive } = createFormReceiver(root)
  expect(await receive('form-name=avis&page=%2Fa%2F&intrus=x&__proto__=y')).toBe(true)
  expect(await receive('form-name=avis&page=%2Fb%2F&piege=x')).toBe(true)
  for (const name of ['nue', 'inconnue', '', '../avis', 'constructor', '__proto__'])
    expect(await receive(`form-name=${encodeURIComponent(name)}&page=x`), name).toBe(false)
  expect(readRows(root).map(({ page }) => page)).toEqual(['/a/'])
  expect(readFileSync(`${root}.avis.csv`, 'utf8')).not.toContain('intrus')
})

it('writes no file named by a page, outside of its place', async () => {
  const root = makeSite('<form name="../../ailleurs" netlify><input name="a"></form>')
  expect(await createFormReceiver(root).receive('form-name=..%2F..%2Failleurs&a=b')).toBe(false)
  expect(existsSync(path.resolve(root, '../../ailleurs'))).toBe(false)
})

it('takes no more than 5 MB', async () => {
  const root = makeSite()
  writeFileSync(`${root}.avis.csv`, 'x'.repeat(5 * 1024 * 1024 + 1))
  await expect(createFormReceiver(root).receive('form-name=avis&page=x')).rejects.toThrow('5 Mo')
})
