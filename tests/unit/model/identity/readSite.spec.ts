import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSite } from '../../../../.vuepress/model/identity/readSite.ts'

const write = (files: Record<string, string>, name = 'guide-de-la-ville'): string => {
  const dir = path.join(mkdtempSync(path.join(tmpdir(), 'site-')), name)
  mkdirSync(dir)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
    writeFileSync(path.join(dir, file), text)
  }
  return dir
}

describe('readSite', () => {
  it('says of a folder what its site.yml says, and nothing of ours', () => {
    const dir = write({ 'site.yml': 'title: Ville\nlang: en\nlicence:\n  title: CC BY 4.0\n' })
    const site = readSite(dir, {})
    expect(site).toMatchObject({
      title: 'Ville',
      lang: 'en',
      licence: { title: 'CC BY 4.0', url: '' },
      repository: '',
      email: '',
      notice: '',
      url: 'https://guide-de-la-ville.example',
    })
    expect(JSON.stringify(site)).not.toMatch(/publiques|Licence Ouverte|administration/)
  })

  it.each([
    [{ 'README.md': '# Le *guide* [vert](x)\n' }, 'Le guide vert'],
    [{ 'index.md': '---\nhero:\n  name: Carnet\n---\n', 'README.md': '# Dépôt\n' }, 'Carnet'],
    [{ 'README.md': '# Accueil\n' }, 'Guide de la ville'],
    [{ 'a.md': '# A\n' }, 'Guide de la ville'],
  ])('else by its home page, else by its name: %j', (files, title) => {
    expect(readSite(write(files as Record<string, string>), {}).title).toBe(title)
  })

  it.each(['.vuepress/config.js', '.vitepress/config.mts'])('reads the language of %s', (file) => {
    const dir = write({ [file]: "export default { locales: { '/': { lang: 'en-US' } } }\n" })
    expect(readSite(dir, {}).lang).toBe('en')
  })

  it.each([
    ['titre: x', 'clé inconnue : titre'],
    ['vuePages: [a.md]', 'clé inconnue : vuePages'],
    ['lang: de', '« lang »'],
    ['url: ftp://x.fr', '« url »'],
    ["colors:\n  light: '#eeeeee'", 'contraste'],
    ['title: [', 'site.yml ne se lit pas'],
    ['a: &a [x]\nb: *a', 'site.yml ne se lit pas'],
  ])('refuses %j', (text, message) => {
    expect(() => readSite(write({ 'site.yml': text }), {})).toThrow(message)
  })
})
