import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSiteFile } from '../../../../.vuepress/model/identity/readSiteFile.ts'
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
    const { site } = readSite(dir, {})
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
    expect(readSite(write(files as Record<string, string>), {}).site.title).toBe(title)
  })

  it.each(['.vuepress/config.js', '.vitepress/config.mts'])('reads the language of %s', (file) => {
    const dir = write({ [file]: "export default { locales: { '/': { lang: 'en-US' } } }\n" })
    expect(readSite(dir, {}).site.lang).toBe('en')
  })

  it.each([
    ['en', 'What you need to know of the records that are kept in each of these files.\n'],
    ['fr', 'Ce que vous devez savoir des fiches qui sont gardées dans chacun de ces fichiers.\n'],
    ['fr', '```js\nif (an or the and not in this) for which are these from that will be\n```\n'],
  ])('else that of its pages: %s', (lang, text) => {
    expect(readSite(write({ 'a.md': `# A\n\n${text}`, 'g/b.md': text }), {}).site.lang).toBe(lang)
  })

  it.each([
    ['titre: x', 1, 'la clé « titre »', 'title'],
    ['vuePages: [a.md]', 1, 'la clé « vuePages »', 'Les clés sont'],
    ['title: A\nlang: de', 2, '« lang »', 'Corrigez'],
    ['url: ftp://x.fr', 1, '« url »', 'Corrigez'],
    ["colors:\n  light: '#eeeeee'", 2, 'contraste', 'Corrigez'],
    ['publisher:\n  nom: x', 2, 'la clé « nom »', 'Les clés sont'],
    ['publisher: x', 1, '« publisher » : des lignes « clé: valeur » sont attendues', 'Corrigez'],
    ['redirects:\n  /a/: 1', 2, '« redirects › /a/ » : un texte est attendu', 'Corrigez'],
    ['title: [', 1, 'ne se lit pas', ''],
    ['title: A\ntitle: B', 2, 'ne se lit pas : cette clé est écrite deux fois', 'Gardez'],
    ['---\ntitle: A\nurl : x : y', 3, 'ne se lit pas : deux-points', 'guillemets'],
    ['a: &a [x]\nb: *a', 1, 'les renvois', 'chaque endroit'],
  ])('says what is wrong in %j, and its line', (text, line, message, suggestion) => {
    expect(readSiteFile(write({ 'site.yml': text })).problems[0]).toMatchObject({
      file: 'site.yml',
      line,
      message: expect.stringContaining(message),
      suggestion: expect.stringContaining(suggestion),
    })
  })

  it('gives every redirection with its place, whatever else is wrong', () => {
    const text = 'titre: A\nredirects:\n  a: /b/\n  /c/: 1\n  /d/:\n    javascript:x\nlang: de\n'
    const dir = write({ 'site.yaml': text })
    expect(readSiteFile(dir).redirects).toEqual([
      {
        ...{ from: 'a', to: '/b/', file: 'site.yaml', line: 3, column: 3 },
        toPlace: { line: 3, column: 6 },
      },
      {
        ...{ from: '/d/', to: 'javascript:x', file: 'site.yaml', line: 5, column: 3 },
        toPlace: { line: 6, column: 5 },
      },
    ])
    expect(readSiteFile(write({ 'site.yml': 'redirects: [/a/]' })).redirects).toEqual([])
  })

  it.each([
    'title: a : b\nredirects:\n  /a/: /b/\nlang: en\nurl: x\n',
    '---\r\nlang: en\r\nredirects:\r\n  /a/: /b/\r\ntitle: [\r\nurl: x\r\n',
    'lang: en\n"redirects":\n  /a/: /b/\nlang: fr\n  - x\nurl: x\n',
  ])('reads the other keys of a file that cannot be read whole: %j', (text) => {
    const { data, redirects, problems } = readSiteFile(write({ 'site.yml': text }))
    const lines = text.split('\n')
    const find = (start: string): number => lines.findIndex((line) => line.startsWith(start)) + 1
    expect(data.lang).toBe('en')
    expect(redirects).toMatchObject([{ from: '/a/', to: '/b/', line: find('  /a/'), column: 3 }])
    expect(problems.map(({ line }) => line)).toContain(find('url'))
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('ne se lit pas'),
    )
  })

  it('uses what can be used, all that is wrong being told at once', () => {
    const dir = write({ 'site.yml': 'title: Guides\nlang: de\nurl: x\nmcp: oui\n' })
    expect(readSite(dir, {}).site).toMatchObject({ title: 'Guides', lang: 'fr', mcp: false })
    expect(
      readSiteFile(dir)
        .problems.map((problem) => problem.line)
        .sort(),
    ).toEqual([2, 3, 4])
  })
})
