import { describe, expect, it } from 'vitest'
import { createLocalSearcher } from '../../../../.vuepress/search/node/createLocalSearcher.ts'
import { readFrontMatter } from '../../../../.vuepress/model/frontMatter/readFrontMatter.ts'
import { extractSections } from '../../../../.vuepress/search/node/extractSections.ts'
import { readDocuments } from '../../../../.vuepress/search/node/readDocuments.ts'
import type { PlacedQuestion } from '../../../../.vuepress/search/shared/types.ts'
import { quoteSection } from '../../../../.vuepress/search/shared/findAnswer.ts'
import { render } from '../support/readSource.ts'

const source = (file: string, body: string, header = '', hiddenLabels: PlacedQuestion[] = []) => ({
  path: file,
  file,
  content: body,
  header: readFrontMatter(`---\n${header}\n---\n`).data,
  rendered: render(body, file),
  hiddenLabels,
})

const MANY = Array.from({ length: 25 }, (_, rank) =>
  source(`guide/${rank}.md`, `# Chapitre ${rank}\n\nUne girouette et des données.`),
)
const search = createLocalSearcher(
  readDocuments([
    ...MANY,
    source('guide/README.md', '# Le guide\n\nIntroduction.'),
    source('seule.md', '# Seule\n\nUne girouette isolée.'),
    source('roles.md', '# Rôles\n\n## Qui fait quoi\n\nPersonne ne fait tout.'),
    source(
      'recours.md',
      '# Refus\n\nDu texte.\n\n## Écrire\n\nUne lettre.\n\n## Compter les délais\n\nVous avez **deux mois**. Ensuite il est trop tard.\n\n```csv\na,b\n```\n\n| Étape | Durée |\n|---|---|\n| Recours | deux mois |',
      "verifiedOn: 2026-11-24\nquestions:\n  - { q: combien de temps pour contester, a: '#compter-les-delais' }\n  - une question sur toute la page",
      [{ text: 'forclusion', anchor: 'compter-les-delais' }],
    ),
  ]),
)

describe('pages of results', () => {
  it('give every page once, ten at a time', async () => {
    const paths: string[] = []
    for (const offset of [0, 10, 20]) {
      const { pages, total } = await search('girouette', { offset, limit: 10 })
      expect(total).toBe(26)
      paths.push(...pages.map(({ path }) => path))
    }
    expect(new Set(paths).size).toBe(26)
    expect(paths).toHaveLength(26)
  })

  it('are narrowed by a filter, and still told what the others hold', async () => {
    const { pages, total, filters } = await search('girouette', { filter: 'Autres pages' })
    expect(pages.map(({ path }) => path)).toEqual(['seule.md'])
    expect(total).toBe(1)
    expect(filters).toContainEqual({ name: 'Le guide', count: 25 })
  })
})

describe('a question of the front matter', () => {
  it('leads to the passage that answers it, which is quoted', async () => {
    const { pages, answer } = await search('combien de temps pour contester')
    expect(pages[0]).toMatchObject({ path: 'recours.md' })
    expect(pages[0]!.sections[0]).toMatchObject({ anchor: 'compter-les-delais' })
    expect(answer).toEqual({
      path: 'recours.md',
      title: 'Refus',
      labels: [],
      anchor: 'compter-les-delais',
      heading: 'Compter les délais',
      blocks: ['Vous avez deux mois. Ensuite il est trop tard.'],
      verified: '24 novembre 2026',
    })
  })

  it('quotes nothing for words that only ask', async () => {
    const { pages, answer } = await search('qui fait quoi')
    expect(pages[0]!.path).toBe('roles.md')
    expect(answer).toBeUndefined()
  })

  it('answers nothing that only resembles it', async () => {
    expect((await search('contester une girouette')).answer).toBeUndefined()
  })
})

describe('a hidden label', () => {
  it('leads to its passage, whose words alone are shown', async () => {
    const results = await search('forclusion')
    expect(results.total).toBe(1)
    expect(results.pages[0]).toMatchObject({ path: 'recours.md' })
    expect(results.pages[0]!.sections[0]).toMatchObject({ anchor: 'compter-les-delais' })
    expect(JSON.stringify(results.pages)).not.toContain('forclusion')
    expect(results.answer).toBeUndefined()
  })

  it('helps the words of its passage, in the same query', async () => {
    const { pages } = await search('forclusion recours')
    expect(pages[0]).toMatchObject({ path: 'recours.md' })
    expect(pages[0]!.sections[0]).toMatchObject({ anchor: 'compter-les-delais' })
  })
})

describe('quoteSection', () => {
  it('keeps whole sentences, and no more than 320 signs', () => {
    const sentence = `${'Un mot et un autre. '.repeat(30)}`.trim()
    const [quoted = '', ...others] = quoteSection(sentence)
    expect(quoted.length).toBeLessThanOrEqual(320)
    expect(quoted).toMatch(/\.$/)
    expect(others).toEqual([])
  })

  it.each([
    [
      'quotes it whole',
      'Bref. Deux voies :\nune lettre ;\nun courriel.\nLONG',
      ['Bref. Deux voies :', 'une lettre ;', 'un courriel.'],
    ],
    [
      'as far as it goes',
      'HALF Deux voies :\nune lettre ;\nun courriel',
      ['HALF Deux voies :', 'une lettre ;', 'un courriel'],
    ],
    ['or leaves it', 'Bref. Deux voies :\nune lettre ;\nLONG', ['Bref.']],
    ['when its first line is too long', 'Bref. Deux voies :\nLONG', ['Bref.']],
    ['when it comes late', 'HALF Deux voies :\nune lettre ;\nHALF', ['HALF']],
    ['but keeps what only stands under a title', 'Attention\nBref. LONG', ['Attention', 'Bref.']],
    ['when it is code', 'Deux voies :\n\vcurl', []],
    ['when it is elsewhere', 'Deux voies :', []],
  ])('that announces a list %s', (_, written, expected) => {
    const fill = (text: string): string =>
      text
        .replace('LONG', `Les frais comptent ${'encore '.repeat(45)}beaucoup.`)
        .replace(/HALF/g, `Les frais comptent ${'encore '.repeat(32)}beaucoup.`)
    expect(quoteSection(fill(written))).toEqual(expected.map(fill))
  })

  it('quotes nothing of what an image says to those who do not see it', () => {
    const html = '<p>Avant. <img alt="Un schéma."></p><p><img alt="Une carte."></p><p>Après.</p>'
    const text = extractSections(html).sections[0]!.text
    expect(text).toContain('Une carte.')
    expect(quoteSection(text)).toEqual(['Avant.', 'Après.'])
    expect(quoteSection(extractSections('<img alt="Une carte.">').sections[0]!.text)).toEqual([])
  })

  it('quotes nothing of what is no sentence', () => {
    expect(quoteSection('\va,b,c')).toEqual([])
    // What follows a table comments on it.
    expect(
      quoteSection('\fmessage\tremède\n404\tcorriger\nLes doublons ont trois origines.'),
    ).toEqual([])
    expect(quoteSection('Une phrase.\n404\tcorriger\nUne autre.')).toEqual(['Une phrase.'])
    expect(quoteSection('mot '.repeat(200))).toEqual([])
  })
})

describe('a result', () => {
  it('tells words of the page as they are written there', async () => {
    const { pages } = await search('delais recours')
    const [section] = pages[0]!.sections
    expect(section!.quote).toBe('Recours')
    expect(section!.excerpt.text).toContain('Étape : Recours ; Durée : deux mois')
  })

  it('does not begin in code when the words are elsewhere', async () => {
    const code = createLocalSearcher(
      readDocuments([
        source(
          'a.md',
          `# A\n\n\`\`\`bash\nmanivelle manivelle manivelle\n\`\`\`\n\n${'Autre chose. '.repeat(40)}La manivelle sert ici.`,
        ),
      ]),
    )
    const { pages } = await code('manivelle')
    expect(pages[0]!.sections[0]!.excerpt.text).toContain('La manivelle sert ici.')
  })
})
