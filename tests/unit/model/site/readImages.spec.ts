import { expect, it } from 'vitest'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { images } from '../../../../.vuepress/rules/images.ts'
import { checkSite } from '../../../../.vuepress/checks/node/checkSite.ts'
import { createSite } from '../../../../.vuepress/model/site/createSite.ts'
import { readSiteInput } from '../../../../.vuepress/model/site/readSiteInput.ts'

it('reads what images hold and where links lead, from the folder and from what is served', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'site-'))
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), content)
  }
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>'
  write('secret.svg', svg)
  write('public/logo.svg', svg)
  write('public/vide.svg', '')
  write('docs/g/a.svg', svg)
  write('docs/g/faux.png', 'texte')
  write('docs/.vuepress/public/sien.svg', svg)
  symlinkSync('../../secret.svg', path.join(root, 'docs/g/dehors.svg'))
  symlinkSync('a.svg', path.join(root, 'docs/g/dedans.svg'))
  symlinkSync('../secret.svg', path.join(root, 'public/dehors.svg'))
  const urls = ['a.svg', 'dedans.svg', '/logo.svg', '/sien.svg']
  const wrong = ['faux.png', 'dehors.svg', '/dehors.svg', '/vide.svg']
  write('docs/g/README.md', [...urls, ...wrong].map((url) => `![x](${url})`).join('\n'))

  const folders = { dir: path.join(root, 'docs'), publicDirs: [path.join(root, 'public')] }
  const input = readSiteInput({ ...folders, wordFiles: [] })
  expect(input.imageFacts?.has('g/dehors.svg')).toBe(false)
  expect(
    checkSite(createSite(input), [images]).map(({ line, message }) => [line, message]),
  ).toEqual([
    [5, '« faux.png » n’est pas une image, malgré son nom.'],
    [6, 'L’image « dehors.svg » est hors du dossier des guides.'],
    [7, 'L’image « /dehors.svg » est hors du dossier des guides.'],
    [8, 'L’image « /vide.svg » est vide.'],
  ])
  rmSync(root, { recursive: true })
})
