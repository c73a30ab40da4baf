import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../../.vuepress/checks/node/checkSite.ts'
import { rules } from '../../../../.vuepress/checks/node/registry.ts'
import { createSite } from '../../../../.vuepress/model/site/createSite.ts'
import { findMisopenedHeader } from '../../../../.vuepress/model/frontMatter/findMisopenedHeader.ts'
import { readFrontMatter } from '../../../../.vuepress/model/frontMatter/readFrontMatter.ts'

const HEADER = 'title: Un titre\npermalink: /a/\nsources:\n  - title: Loi\n'

describe('findMisopenedHeader', () => {
  it.each(['—', '–', '–-', '--', '----', '***', '___', '+++', '- - -'.replaceAll(' ', ''), ' ---'])(
    'knows a header between two lines %j',
    (line) => {
      const content = `${line}\n${HEADER}${line}\n# Titre\n`
      const found = findMisopenedHeader(content)
      expect(content.slice(found?.start, found?.end)).toBe(HEADER)
      expect(content.slice(found?.bodyStart)).toBe('# Titre\n')
    },
  )

  it('knows one that something precedes, and tells which line is wrong', () => {
    expect(findMisopenedHeader(`\n\n---\n${HEADER}---\n`)).toMatchObject({
      offset: 2,
      wrongLine: 'opening',
    })
    expect(findMisopenedHeader(`---\n${HEADER}—\n`)).toMatchObject({
      offset: 4 + HEADER.length,
      wrongLine: 'closing',
    })
  })

  it.each([
    '***\n\nNote : un texte entre deux filets.\n\n***\n',
    '---\n\nUn texte.\n',
    '~~~\ntitle: code\n~~~\n',
    '***\nAttention: ceci\nest un texte qui continue.\n***\n',
    '# Titre\n\n—\ntitle: x\n—\n',
    'title: x\n',
    '',
  ])('leaves %j to the other rules', (content) => {
    expect(findMisopenedHeader(content)).toBeNull()
  })

  it('is told with what its page has, without repair, and its address stays known', () => {
    const site = createSite({
      pages: [
        { file: 'a.md', content: `—\n${HEADER}—\n\nUn "mot" : TODO\n` },
        { file: 'b.md', content: '[vers a](/a/)\n' },
      ],
    })
    const findings = checkSite(site, rules)
    expect(
      findings.filter(({ file, severity }) => file === 'a.md' && severity === 'error'),
    ).toMatchObject([
      {
        rule: 'en-tete',
        line: 1,
        message: 'L’en-tête ne se lit pas : la première ligne doit être « --- » et rien d’autre.',
      },
      // Where the header ends is known: what is said of the text is no consequence.
      { rule: 'brouillons', line: 8 },
    ])
    expect(findings.filter(({ rule, fix }) => rule === 'liens-internes' || fix)).toEqual([])
  })
})

describe('a header of Hugo', () => {
  const TOML = `+++
title = "Un titre : le vrai"
'weight' = 3 # le rang
draft = true
tags = ["a", 'b']
longue = [
  "a",
]
[menu.main]
  title = "Autre"
+++

# Un titre
`

  it('is told, with what it says of the page', () => {
    const { data, end, errors } = readFrontMatter(TOML)
    expect(data).toEqual({ title: 'Un titre : le vrai', weight: 3, draft: true, tags: ['a', 'b'] })
    expect(TOML.slice(end)).toBe('\n# Un titre\n')
    expect(errors).toEqual([expect.not.objectContaining({ isUnbounded: true })])
  })
})
