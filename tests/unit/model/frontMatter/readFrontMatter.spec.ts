import { describe, expect, it } from 'vitest'
import { createForeignChain } from '../../constructs/foreign/support/createForeignChain.ts'
import { readFrontMatter } from '../../../../.vuepress/model/frontMatter/readFrontMatter.ts'

describe('readFrontMatter', () => {
  it('reads values with their places, dates left as text', () => {
    const content = '---\ntitle: "A"\nwrittenOn: 2026-02-30\nsources:\n  - title: B\n---\n# C'
    const { data, end, texts, locate } = readFrontMatter(content)
    expect(data).toEqual({ title: 'A', writtenOn: '2026-02-30', sources: [{ title: 'B' }] })
    expect(content.slice(end)).toBe('# C')
    expect(
      texts.map(({ path, start }) => `${path.join('.')} ${content.slice(start, start + 2)}`),
    ).toEqual(['title "A', 'writtenOn 20', 'sources.0.title B\n'])
    expect(content.slice(locate(['sources', 0, 'title'], 'key'))).toMatch(/^title: B/)
  })

  it('places what is missing at its nearest parent', () => {
    const content = '---\na:\n  b: 1\n---\n'
    expect(content.slice(readFrontMatter(content).locate(['a', 'z', 0]))).toMatch(/^b: 1/)
    expect(readFrontMatter('texte').locate(['a'])).toBe(0)
  })

  it.each([
    ['', 0],
    ['---\n---\n', 8],
    ['\uFEFF---\ntitle: A\n---\n', 18],
    ['---\r\ntitle: A\r\n---\r\n', 20],
    ['---\n\nTexte entre deux filets\n\n---\n', 0],
  ])('finds the end of the front matter of %j', (content, end) => {
    expect(readFrontMatter(content).end).toBe(end)
  })

  it('does not take dashes within a line for its end', () => {
    expect(readFrontMatter('---\ntitle: a ---\nb: 1\n---\n').data).toEqual({ title: 'a ---', b: 1 })
  })

  it.each([
    '---js\n{}\n---\n',
    '---\na: !x y\n---\n',
    '---\na: b\0\n---\n',
    '---\nsans fin',
    '---\na: *x\n---\n',
    '---\n- a\n---\n',
    '---\n\ta: 1\n---\n',
    '---\na: 1\na: 2\n---\n',
    '---\na: "x\n---\n',
  ])('notes what cannot be read in %j', (content) => {
    expect(readFrontMatter(content).errors).not.toEqual([])
  })

  it.each([
    ['title: 2024-01-05', '2024-01-05'],
    ['title: 1.10', '1.10'],
    ['title: 0012', '0012'],
    ['title: yes', 'yes'],
    ['title: true', 'true'],
    ['title: 1e3', '1e3'],
    ['"title": A', 'A'],
    ["'title': 'l''eau'", 'l’eau'.replace('’', "'")],
  ])('keeps %j as it is written', (line, title) => {
    expect(readFrontMatter(`---\n${line}\n---\n`).data.title).toBe(title)
  })

  it('leaves to YAML what the schema does not call a text', () => {
    const { data } = readFrontMatter('---\norder: 2\nhome: true\nautre: 3\ntitle:\n---\n')
    expect(data).toEqual({ order: 2, home: true, autre: 3, title: null })
  })

  it.each([
    [
      'a bomb of aliases',
      Array.from({ length: 9 }, (_, i) => `k${i}: &k${i} [${`*k${i - 1},`.repeat(i && 9)}x]`).join(
        '\n',
      ),
    ],
    ['a cycle', 'a: &a { b: *a }'],
    ['a merge', 'a: &a { b: 1 }\nc:\n  <<: *a'],
  ])('refuses %s, at its line, and gives no value', (_case, yaml) => {
    const { data, errors } = readFrontMatter(`---\n${yaml}\n---\n`)
    expect(data).toEqual({})
    expect(errors[0]?.message).toContain('renvois')
  })

  it.each([
    ['---\ntitle: "A\npermalink: /a/\n---\n', 'title: '.length + 4],
    ["---\nhome: true\ntitle: 'A\n---\n", 22],
  ])('tells a quote that is never closed where it opens: %j', (content, offset) => {
    expect(readFrontMatter(content).errors.map((error) => error.offset)).toEqual([offset])
  })

  it.each([
    ['title: A\ntitle: B', 2, 'cette clé est écrite deux fois', 'Gardez'],
    ['sources:\n\t- title: B', 2, 'tabulation', 'deux espaces'],
    ["title: 'L'accès'", 1, 'l’apostrophe droite ferme le texte', 'Écrivez ’'],
    [
      'title: Le "mot" juste\ndescription: "Le "mot" juste"',
      2,
      'ferme le texte avant sa fin',
      '« … »',
    ],
    ['title: A\ndescription:Texte', 2, 'une espace après les deux-points', 'clé: valeur'],
    ['title:A\ndescription:B', 1, 'une espace après les deux-points', 'clé: valeur'],
    ['title: A\n  description: B', 2, 'le retrait de cette ligne', 'l’une sous l’autre'],
    [' title: A\ndescription: B', 2, 'le retrait de cette ligne', 'l’une sous l’autre'],
    ['title: [a, b\norder: 1', 1, 'un crochet ou une accolade n’est pas fermé', 'Fermez-le'],
    ['title: Loi : le texte', 1, 'deux-points suivis d’une espace', 'guillemets droits'],
    ['title: "A\norder: 1', 1, 'le guillemet ouvert ici n’est pas fermé', 'Fermez-le'],
  ])('says the cause of %j, its line and what to write', (yaml, line, message, hint) => {
    const content = `---\n${yaml}\n---\n`
    const [error] = readFrontMatter(content).errors
    expect(error?.message).toContain(message)
    expect(error?.hint).toContain(hint)
    expect(content.slice(0, error?.offset).split('\n')).toHaveLength(line + 1)
  })

  it('tells one mistake once', () => {
    expect(readFrontMatter('---\ntitle: A\n\tautre: 1\n---\n').errors).toHaveLength(1)
  })
})

describe('words between two lines of dashes', () => {
  it.each(['Un texte.', '\nUn texte,\nqui suit.\n', '- un\n- deux', '"a" b'])(
    'are of the page, and told: %j',
    (words) => {
      const content = `---\n${words}\n---\n\nSuite.\n`
      const { data, end, errors } = readFrontMatter(content)
      expect({ data, end }).toEqual({ data: {}, end: 0 })
      expect(errors.length).toBeGreaterThan(0)
      expect(createForeignChain().render(content, {})).toContain(/\p{L}+/u.exec(words)![0])
    },
  )

  it.each(['title:Guide', '- title:Guide', 'title: a: b', ''])(
    'are a header where one gives a value: %j',
    (words) => {
      const content = `---\n${words}\n---\n`
      expect(readFrontMatter(content).end).toBe(content.length)
    },
  )
})
