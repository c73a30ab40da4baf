import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createChain } from '../../../../.vuepress/model/chain.ts'
import { createChainFiles } from '../../../../.vuepress/model/createChainFiles.ts'
import type { ProblemEnv } from '../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { createGlossaryState } from '../../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import type { ToolEnv } from '../../../../.vuepress/constructs/tools/node/publishData.ts'
import { legal } from '../legal-references/support/legal.ts'

const YAML = `
calendar:
  holidays: { title: a, url: https://a.fr/ }
  clear: { title: a, url: https://a.fr/ }
  nextWorkingDay: { title: a, url: https://a.fr/ }
situations:
  - id: s
    title: L'été < l'hiver
    events: [{ id: e, label: E }]
    steps: [{ id: a, title: A, who: w, from: e, add: { days: 1 }, references: [RGPD 4] }]
`

// Another folder than ours, with a guide of another name.
const sourceDir = mkdtempSync(path.join(tmpdir(), 'outils-'))
mkdirSync(path.join(sourceDir, 'autre'))
writeFileSync(path.join(sourceDir, 'autre/dates.yml'), YAML)
writeFileSync(path.join(sourceDir, 'autre/faux.yml'), 'situations: 3\n')
writeFileSync(path.join(sourceDir, 'autre/double.yml'), 'situations: []\nsituations: []\n')
writeFileSync(path.join(sourceDir, 'autre/cycle.yml'), `${YAML}\ncycle: &a [*a]\n`)
writeFileSync(
  path.join(sourceDir, 'autre/bombe.yml'),
  ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    .concat(
      Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`)}]`),
    )
    .join('\n'),
)

const render = (content: string, isBuild = true) => {
  const env: ProblemEnv & ToolEnv & Record<string, unknown> = {
    base: '/base/',
    filePath: path.join(sourceDir, 'autre/1-page.md'),
    filePathRelative: 'autre/1-page.md',
    frontmatter: {},
  }
  const chain = createChain({
    isBuild,
    files: createChainFiles({ dir: sourceDir, publicDirs: [] }),
    legal,
    glossary: createGlossaryState(),
    moved: {},
    vuePages: [],
  })
  return { html: chain.render(content, env), env }
}

describe('a tool', () => {
  it('is made of the data that the page names, and keeps what stands in it', () => {
    const { html, env } = render('Avant.\n\n::: delais ./dates.yml\nDedans.\n:::\n')
    expect(html).toContain('<option value="s">L&#39;été &lt; l&#39;hiver</option>')
    expect(html).toContain('<p>Dedans.</p>')
    expect(html).toContain('data-rules="/base/autre/dates.json"')
    expect(env.toolData).toHaveProperty(['/autre/dates.json', 'situations', 0, 'id'], 's')
    expect(env.problems ?? []).toEqual([])
  })

  it('says that it needs scripts, and where the same is read without', () => {
    const write = (heading: string): string =>
      render(`::: delais ./dates.yml ${heading}\nDedans.\n:::\n\n## Étapes\n`).html
    expect(write('')).toContain('désactivé ici\u00a0: ce qui suit dit la même chose.</p>')
    expect(write('#etapes')).toMatch(/<p class="without-script">.*<a href="#etapes">Plus bas/)
  })

  it('holds its data itself where nothing is published', () => {
    const { html } = render('::: delais ./dates.yml\n:::\n', false)
    const [, json] = /data-rules='([^']*)'/.exec(html)!
    expect(json).toContain('L&#39;été &lt; l&#39;hiver')
  })

  it.each([
    ['::: delais\n:::', 'attend 1 fichier', 1],
    ['Texte.\n\n::: delais ./absent.yml\n:::', '« ./absent.yml » n’existe pas', 3],
    ['::: delais ../../secret.yml\n:::', 'n’existe pas', 1],
    ['::: delais ./faux.yml\n:::', './faux.yml : « calendar » : cette valeur manque.', 1],
    ['::: delais ./double.yml\n:::', './double.yml : ligne 2, cette clé est écrite deux fois.', 1],
    ['::: delais ./cycle.yml\n:::', './cycle.yml : clé non reconnue', 1],
    ['::: delais ./bombe.yml\n:::', './bombe.yml : les renvois « *nom » mènent à trop', 1],
    ['::: dossier ./dates.yml\n:::', 'attend 2 fichier', 1],
  ])('says what is wrong with %j', (content, problem, bodyLine) => {
    const { env } = render(content)
    expect(env.problems).toMatchObject([{ rule: 'outils', bodyLine }])
    expect(env.problems![0]!.problem).toContain(problem)
  })
})

describe('a table in `::: fiches`', () => {
  it('says the name of its column in each cell but the first', () => {
    const { html } = render('::: fiches\n| Qui | Quoi |\n| --- | --- |\n| a | b |\n:::\n')
    expect(html).toContain('<td role="cell">a</td>')
    expect(html).toContain('<td role="cell" data-label="Quoi">b</td>')
    expect(html).toContain('<table role="table" class="cards"')
  })
})
