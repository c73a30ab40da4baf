import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createGlossaryState } from '../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import { createChain } from '../../../.vuepress/model/chain.ts'
import type { BuiltApp } from '../../../.vuepress/publish/Step.ts'
import type { Output } from '../../../.vuepress/publish/createOutput.ts'
import { findWritten } from '../../../.vuepress/publish/writtenAddresses.ts'
import type { ProblemEnv } from '../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { communesStep } from '../../../.vuepress/verifier/node/communesStep.ts'
import type { VerifierEnv } from '../../../.vuepress/verifier/node/verifierMarkdown.ts'
import { legal } from '../constructs/legal-references/support/legal.ts'

// Another folder than ours, with a page of another name.
const sourceDir = mkdtempSync(path.join(tmpdir(), 'verifier-'))

const render = (
  isBuild: boolean,
  markdown = '# Titre\n\n::: verifier\nÀ la main.\n:::\n',
): { html: string; env: VerifierEnv & ProblemEnv } => {
  const env: VerifierEnv & ProblemEnv & Record<string, unknown> = {
    base: '/base/',
    filePath: path.join(sourceDir, 'outils/mon-fichier.md'),
    filePathRelative: 'outils/mon-fichier.md',
    frontmatter: {},
  }
  const chain = createChain({
    isBuild,
    glossary: createGlossaryState(),
    legal,
    moved: {},
    vuePages: [],
  })
  const html = chain.render(markdown, env)
  return { html, env }
}

describe('::: verifier', () => {
  it('writes a form for scripts, and what is read without them', () => {
    const { html } = render(true)
    expect(html).toContain('<form method="dialog" class="tool-form needs-script"')
    expect(html).toContain('data-communes="/base/outils/verifier/communes.json"')
    expect(html).toContain('À la main.')
    // A form that was sent would put the name of the file in the address: `dialog` sends nothing.
    expect(html).not.toMatch(/<button>| action=|formaction|formmethod/)
  })

  it('has a button after each example, that only scripts use', () => {
    const { html } = render(
      true,
      '# Titre\n\n[a.csv](/hors.csv)\n\n::: verifier\n[les « lieux »](/a/lieux.csv), [autre](/b/)\n:::\n',
    )
    expect(html.match(/<button[^>]*data-do="example"/g)).toHaveLength(1)
    expect(html).toMatch(
      /les « lieux »<\/a><button type="button" class="verifier-example needs-script" data-island="verifier" data-do="example" aria-label="Vérifier cet exemple\u00a0: les « lieux »">/,
    )
  })

  it('sends readers without scripts to the heading that it names', () => {
    const { html } = render(
      true,
      '# Titre\n\n::: verifier #a-la-main\nTexte.\n:::\n\n## À la main\n',
    )
    expect(html).toContain('<p class="without-script">')
    expect(html).toContain('<a href="#a-la-main">Plus bas, la page dit la même chose</a>')
    expect(html).toContain('<form')
  })

  it('asks for no list of communes where none is published', () => {
    expect(render(false).html).not.toContain('data-communes')
  })

  it('has its list published once, beside it', () => {
    const { env } = render(true)
    const written: Record<string, string> = {}
    const app = {
      pages: [{ markdownEnv: env }, { markdownEnv: env }, { markdownEnv: {} }],
    } as unknown as BuiltApp
    const step = communesStep()
    expect(step.addresses(app)).toEqual(['/outils/verifier/communes.json'])
    void step.write(app, {
      write: (address: string, text: string) => {
        written[address] = text
      },
    } as unknown as Output)
    expect(Object.keys(written)).toEqual(['/outils/verifier/communes.json'])
    expect(JSON.parse(written['/outils/verifier/communes.json']!)).toMatchObject({ year: 2026 })
    expect(findWritten('/outils/verifier/communes.json')?.what).toContain('communes')
    expect(step.addresses({ pages: [] } as unknown as BuiltApp)).toEqual([])
  })
})

describe('::: verifier-ici', () => {
  const write = (sentence: string) =>
    render(true, `# Titre\n\n::: verifier-ici\n${sentence}\n:::\n`)

  it('writes a field after the sentence that leads to the page of the tool', () => {
    const { html, env } = write('[Vérifier son fichier](/outils/) voit cela.')
    expect(html).toMatch(
      /<div class="verifier-here">\s*<p><RouteLink to="\/outils\/">Vérifier son fichier<\/RouteLink> voit cela\.<\/p>\s*<div class="needs-script" data-island="verifier"><label>/,
    )
    expect(html).not.toMatch(/<button|<form/)
    expect(env.communes).toBeUndefined()
    expect(env.problems ?? []).toEqual([])
  })

  it('refuses a sentence that leads nowhere', () => {
    const { html, env } = write('Vérifiez (vraiment) votre [fichier].')
    expect(html).not.toContain('<form')
    expect(JSON.stringify(env.problems)).toContain('ne mène pas à la page')
  })
})
