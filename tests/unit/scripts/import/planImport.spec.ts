import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { planImport } from '../../../../scripts/import/planImport.ts'
import { writeImport } from '../../../../scripts/import/writeImport.ts'

const plan = (files: Record<string, string>) =>
  planImport({ files: Object.keys(files), read: (file) => files[file] ?? '' })

describe('planImport', () => {
  it('takes titles, order and groups from the table of contents, and old addresses along', () => {
    const { pages, redirects } = plan({
      'SUMMARY.md':
        '# S\n\n* [Accueil](README.md)\n\n## Mode d’emploi\n\n* [Second](a/z.md)\n* [Premier](a/b.md)\n',
      'README.md': '# Accueil\n\n[vers](a/b.md) <a href="a/z.md">z</a>\n',
      'a/b.md': '# B\n',
      'a/z.md': 'Texte sans titre.\n',
    })
    expect([...pages.keys()].sort()).toEqual(['README.md', 'a/1-z.md', 'a/2-b.md', 'a/README.md'])
    expect(pages.get('README.md')).toContain('[vers](./a/2-b.md) <a href="./a/1-z.md">')
    expect(pages.get('a/1-z.md')).toContain('title: Second\npermalink: /a/z/\n')
    expect(pages.get('a/README.md')).toContain('title: Mode d’emploi')
    expect(redirects).toEqual({ '/a/b.html': '/a/b/', '/a/z.html': '/a/z/' })
  })

  it('leaves to a page outside of the table of contents the name that it has', () => {
    const { pages } = plan({
      'SUMMARY.md': '# S\n\n* [A](guide/a.md)\n* [B](guide/b.md)\n',
      'guide/1-a.md': 'Hors sommaire.\n',
      'guide/a.md': 'Au sommaire.\n',
      'guide/b.md': 'Ensuite.\n',
    })
    expect(pages.get('guide/1-a.md')).toContain('Hors sommaire.')
    expect(pages.get('guide/2-a.md')).toContain('Au sommaire.')
    expect(pages.get('guide/3-b.md')).toContain('Ensuite.')
  })

  it.each([
    ['guide/README.md', 'guide/_index.md', 'guide/README-2.md'],
    ['.vuepress/public/x.png', 'public/x.png', '.vuepress/public/x-2.png'],
    ['images/x.png', '.gitbook/assets/x.png', 'images/x-2.png'],
    ['a.md', 'site.yml', 'site-2.yml'],
  ])('beside %s, keeps %s under another name, and says so', (other, file, given) => {
    const { pages, copies, decisions } = plan({ [other]: 'Un.\n', [file]: 'Deux.\n' })
    expect([...pages.keys(), ...copies.values()]).toEqual(expect.arrayContaining([other, given]))
    expect(decisions).toContainEqual({ file, what: expect.stringContaining(`« ${given} »`) })
  })

  it('says which introduction of a folder is left out, and keeps the text that is served', () => {
    const { copies, decisions } = plan({
      'index.md': '# A\n',
      'README.md': '# Dépôt\n',
      'public/modele.md': 'Modèle',
    })
    expect(decisions).toContainEqual({
      file: 'README.md',
      what: expect.stringContaining('pas importé'),
    })
    expect([...copies]).toEqual([['public/modele.md', '.vuepress/public/modele.md']])
  })

  it('completes a header with what is known, and says what a person must decide', () => {
    const { pages, decisions } = plan({
      'a.md':
        '---\nicon: x\nlayout: page\n---\n\n# Titre\n\n<Machin>Texte</Machin>\n\n::: zone Z\nz\n:::\n',
    })
    const page = pages.get('a.md')
    expect(page).toContain('title: Titre')
    expect(page).not.toMatch(/icon|layout|verifiedOn|Machin|zone/)
    expect(page).toContain('::: bloc Z')
    expect(decisions.map(({ what }) => what).join('\n')).toMatch(
      /Machin[\s\S]*zone[\s\S]*icon[\s\S]*description/,
    )
  })

  it('leaves code as it is', () => {
    const code = '```html\n<mark>x</mark> [a](b.md) <Machin>\n```'
    expect(plan({ 'a.md': `# A\n\n${code}\n`, 'b.md': '# B\n' }).pages.get('a.md')).toContain(code)
    const { pages } = plan({ 'a.md': '# A\n\nUn `Array<String>`, un `<b>x</b>`.\n' })
    expect(pages.get('a.md')).toContain('Un `Array<String>`, un `<b>x</b>`.')
  })

  const rewrite = (body: string): string =>
    plan({ 'a.md': `${body}\n`, '.gitbook/assets/x.png': '' }).pages.get('a.md')!

  it.each([
    ['Des List<String> et Map<K, V>.', 'Des List\\<String> et Map\\<K, V>.'],
    ['Un <b>mot</b>.', 'Un **mot**.'],
    ["<img src=plan.png alt='Un plan'>", '![Un plan](plan.png)'],
    ['<img width=5 alt=plan src=plan.png>', '![plan](plan.png)'],
    ['<img src="a.png" alt="Plan" title="Un titre">', '![Plan](a.png "Un titre")'],
    ['<iframe src="https://x.fr/v" title="Film"></iframe>', '[Film](https://x.fr/v)'],
    ['Voir <video src="a.mp4" title="Film"></video>', 'Voir [Film](a.mp4)'],
    ['Un <Machin titre="Trois mots" icon="x" /> ici', 'Un Trois mots  ici'],
    [
      ':::note[Lire [la page](https://x.fr/) avant]\nTexte.\n:::',
      '::: note Lire [la page](https://x.fr/) avant',
    ],
    ['<table><tr><td><b>mot</b></td></tr></table>', '<table><tr><td><b>mot</b></td></tr></table>'],
    [
      '<table><tr><td><img src=".gitbook/assets/x.png" alt="X"></td></tr></table>',
      '<td><img src="./images/x.png" alt="X"></td>',
    ],
    [
      '<figure><picture><source srcset="b.png" media="x"><img src=".gitbook/assets/x.png" alt="X"></picture><figcaption></figcaption></figure>',
      '![X](./images/x.png)',
    ],
    [
      '<pre class="language-bash"><code class="lang-bash"><strong>npm i\n</strong>npm &lt;x&gt;\n</code></pre>',
      '```bash\nnpm i\nnpm <x>\n```',
    ],
    ['<img :src="$withBase(\'/hero.png\')" alt="Héros">', '![Héros](/hero.png)'],
    ['<div v-if="a" :class="{ b: c }" @click="d">Texte</div>', '<div>Texte</div>'],
  ])('writes %s as %s', (before, after) => {
    expect(rewrite(before)).toContain(after)
  })
})

it('writeImport stops before it writes over a file', () => {
  const source = mkdtempSync(path.join(tmpdir(), 'from-'))
  const target = mkdtempSync(path.join(tmpdir(), 'to-'))
  writeFileSync(path.join(target, 'a.md'), 'Autre texte\n')
  const planned = plan({ 'a.md': '# A\n', 'b.md': '# B\n' })
  expect(() => writeImport(planned, { source, target }, new Map())).toThrow('a.md')
  expect(readFileSync(path.join(target, 'a.md'), 'utf8')).toBe('Autre texte\n')
})
