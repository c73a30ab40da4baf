import { describe, expect, it } from 'vitest'
import { frontMatter } from '../../../.vuepress/rules/frontMatter.ts'
import { checkFixture, frontMatterOf } from '../checks/checkFixture.ts'

const check = (content: string, file = 'guide/1-a.md') =>
  checkFixture(frontMatter, { [file]: content }).map(
    ({ line, column, message, suggestion }) => `${line}:${column} ${message} ${suggestion}`,
  )

describe('the front matter of a chapter', () => {
  it('is accepted when it is complete', () => {
    expect(check(frontMatterOf())).toEqual([])
  })

  it('needs a title, a description, a date and sources', () => {
    const missing = check('# Titre')
    expect(missing.map((text) => /« (\w+) »/.exec(text)![1])).toEqual([
      'title',
      'description',
      'writtenOn',
      'sources',
    ])
    expect(missing[2]).toContain('par exemple 2026-11-24')
  })

  it('is not read in JSON, and says nothing else then', () => {
    expect(check('{\n  "title": "A"\n}\n\n# A\n')).toEqual([
      expect.stringMatching(/^1:1 L’en-tête est en JSON/),
    ])
    expect(check(`${frontMatterOf()}{ "a": 1 }\n`)).toEqual([])
  })

  it('says which key was meant', () => {
    expect(check(frontMatterOf({ descripton: 'x' }))).toEqual([
      '7:1 L’en-tête ne connaît pas « descripton ». Vouliez-vous dire « description » ?',
    ])
  })

  it.each([
    ['https://www.exemple.fr', true],
    ['https://www.exemple.fr/', true],
    ['https://www.exemple.fr/page', false],
    ['https://www.exemple.fr/?id=3', false],
    ['https://www.exemple.fr/#article-3', false],
  ])('asks for the page that proves a fact, not for a home page: %s', (url, isHome) => {
    const found = check(frontMatterOf({ sources: `\n  - title: Loi\n    url: ${url}` }))
    expect(found).toEqual(
      isHome
        ? [expect.stringMatching(/^8:10 .*à l’accueil de www\.exemple\.fr.*page ou du fichier/)]
        : [],
    )
  })

  it('says which key was meant in a source', () => {
    expect(check(frontMatterOf({ sources: '\n  - titre: Loi' }))[1]).toMatch(
      /^7:5 .*« titre ».*« title »/,
    )
  })

  it.each([
    ['2026-02-30', 'n’existe pas'],
    ['24/11/2026', 'de la forme 2026-11-24'],
    ['2027-01-01', 'pas encore arrivée'],
  ])('refuses the date %s', (writtenOn, message) => {
    expect(check(frontMatterOf({ writtenOn }))).toEqual([expect.stringContaining(message)])
  })

  it('counts the signs of a description, letters with accents once', () => {
    expect(check(frontMatterOf({ description: 'Trop court.' }))).toEqual([
      expect.stringMatching(/^3:14 .*11 signes : il en faut de 70 à 160/),
    ])
    expect(check(frontMatterOf({ description: 'é'.repeat(160) }))).toEqual([])
    expect(check(frontMatterOf({ description: 'é'.repeat(161) }))).toHaveLength(1)
  })

  it('refuses values of another type', () => {
    const changes = {
      title: '[a]',
      color: 'bleu',
      order: 'un',
      lang: 'français',
      layout: 'MaMiseEnPage',
    }
    expect(check(frontMatterOf(changes))).toHaveLength(5)
  })

  it('takes for a text what the schema calls one, as it is written', () => {
    expect(check(frontMatterOf({ title: '12', color: 'rose' }))).toEqual([])
  })

  it.each([
    ['head:\n  - [script, {}, alert(1)]', /^7:5 « head » ajoute/],
    ['head:\n  - [meta, { http-equiv: refresh }]', /^7:5 « head » ajoute/],
    ['tagline: "javascript:alert(1)"', /^6:10 .*exécute du code/],
  ])('refuses what would run: %s', (line, finding) => {
    const head = frontMatterOf({ sources: null }).replace(/---\n$/, `${line}\n---\n`)
    expect(check(head).filter((message) => finding.test(message))).toHaveLength(1)
  })

  it('refuses a source that leads nowhere', () => {
    expect(check(frontMatterOf({ sources: '\n  - title: Loi' }))).toEqual([
      expect.stringMatching(/^7:5 Cette source n’a ni article ni adresse/),
    ])
    expect(check(frontMatterOf({ sources: '[{ title: Loi, url: exemple.fr }]' }))).toEqual([
      expect.stringContaining('adresse https://'),
    ])
  })

  it('tells in French what YAML does not read, and where', () => {
    expect(check('---\ntitle: Loi : le cadre\n---\n')).toEqual([
      expect.stringMatching(
        /^2:8 L’en-tête ne se lit pas : deux-points .* entre guillemets droits/,
      ),
    ])
    expect(check('---\ntitle: sans fin\n\n# Titre')).toEqual([
      expect.stringContaining('la ligne « --- » qui ferme l’en-tête manque'),
    ])
  })

  it.each([
    ['Page #1', '« #1 » n’est pas lu', 'il reste « Page »'],
    ['#1 des pages', '« #1 des pages » n’est pas lu', 'il ne reste rien'],
  ])('tells what YAML takes for a remark in the title %j', (title, cut, rest) => {
    const [told] = check(frontMatterOf({ title })).filter((text) => text.includes('commentaire'))
    expect(told).toContain(cut)
    expect(told).toContain(rest)
  })

  it.each(['"Page #1"', 'C# et F#', 'Page # remarque'])('says nothing of the title %j', (title) => {
    expect(check(frontMatterOf({ title })).filter((text) => text.includes('commentaire'))).toEqual(
      [],
    )
  })

  it('accepts the keys of VuePress', () => {
    expect(check(frontMatterOf({ sidebar: 'auto', head: '[[meta, {}]]', lang: 'fr-FR' }))).toEqual(
      [],
    )
  })
})

describe('questions', () => {
  const checkQuestion = (question: string) => check(frontMatterOf({ questions: `[${question}]` }))

  it.each(["'une phrase'", "{ q: une phrase, a: '#ancre' }", '2024', '{ q: 2024, a: "#a-1" }'])(
    'may be %s',
    (question) => {
      expect(checkQuestion(question)).toEqual([])
    },
  )

  it.each([
    ['{ q: une phrase }', '« questions › 1 » : une question est attendue'],
    ['{ q: une phrase, a: ancre }', '« questions › 1 › a » : une ancre commence par « # »'],
    ["{ question: une phrase, a: '#a' }", 'une question est attendue'],
    ['[une, phrase]', 'une question est attendue'],
  ])('may not be %s', (question, message) => {
    const [problem, ...others] = checkQuestion(question)
    expect(others).toEqual([])
    expect(problem).toContain(message)
    expect(problem).toContain(
      "Écrivez « - la question », ou « - { q: la question, a: '#ancre' } ».",
    )
  })

  it('are told when they are said twice, whatever their capitals, accents and signs', () => {
    const [problem, ...others] = checkQuestion("une question, { q: Une  Quéstion !, a: '#ici' }")
    expect(others).toEqual([])
    expect(problem).toContain('« Une  Quéstion ! » est écrit deux fois dans cet en-tête.')
  })
})

it.each(['hiddenLabels', 'hiddenLabel', 'hidenLabels'])(
  'says where what readers type is written: %s',
  (key) => {
    const page = frontMatterOf({ [key]: '[des mots]' })
    const [problem, ...others] = check(page, 'guide/1-page.md')
    expect(others).toEqual([])
    expect(problem).toContain(`L’en-tête ne connaît pas « ${key} ».`)
    expect(problem).toContain('dans guide/mots-cherches.yml, sous « 1-page.md »')
  },
)

describe('the front matter of other pages', () => {
  it('asks no source of an introduction and only a title of a page of the site', () => {
    expect(check(frontMatterOf({ sources: null }), 'guide/README.md')).toEqual([])
    expect(check('---\ntitle: Contact\n---\n', 'contact.md')).toEqual([])
    expect(check('# Contact', 'contact.md')).toHaveLength(1)
  })

  it('asks nothing of a home page', () => {
    expect(check('---\nhome: true\n---\n', 'README.md')).toEqual([])
  })
})

describe('the dates of a page', () => {
  const head =
    'title: T\ndescription: Choisissez un format que vos réutilisateurs sauront ouvrir, et vérifiez en cinq points.'
  const guide = (lines: string): string[] =>
    check(`---\n${head}\n${lines}\n---\n`, 'guide/README.md')

  it('asks what the page was compared with, when it says that it was verified', () => {
    expect(guide('verifiedOn: 2026-11-20')).toEqual([expect.stringContaining('non contre quoi')])
    expect(guide('verifiedOn: 2026-11-20\nverifiedAgainst: CRPA')).toEqual([])
    expect(guide('writtenOn: 2026-11-20')).toEqual([])
  })

  it('reads the history of a page', () => {
    const change = (cause: string): string =>
      `writtenOn: 2026-11-20\nchanges:\n  - date: 2026-11-20\n    what: Un délai.\n    cause: ${cause}`
    expect(guide(change('loi'))).toEqual([])
    expect(guide(change('météo'))).toEqual([expect.stringContaining('« loi » ou « guide »')])
  })
})

describe('the texts of a home page', () => {
  const tell = (head: string): string[] =>
    check(`---\ntitle: Titre\n${head}\n---\n\n# A\n`).filter((text) => text.includes('accueil'))

  const HOME = [
    'hero:\n  name: A\n  text: B\n  tagline: C\n  actions: [{ text: D, link: /x/, theme: brand }]',
    'heroText: A\ntagline: B <b>c</b>\nactionText: D\nactionLink: /x/\nfooter: E',
    'features:\n  - { title: A "b", details: C, icon: D, link: /x/ }',
  ]

  it.each(HOME)('are shown there: %j', (head) => {
    expect(tell(`home: true\n${head}`)).toEqual([])
    expect(tell(`layout: home\n${head}`)).toEqual([])
  })

  it.each(HOME)('are told on another page, a key at a time: %j', (head) => {
    const keys = head.split('\n').filter((line) => /^\w/.test(line) && !line.includes('Link'))
    expect(tell(head)).toHaveLength(keys.length)
  })

  it('are told where a home page has no place for them', () => {
    const head = 'home: true\nheroText: A\nhero:\n  name: Autre\nfeatures:\n  - linkText: Suite\n'
    expect(tell(head)).toEqual([
      expect.stringMatching(/^6:9 « hero › name » n’a pas de place .*« Autre »/),
      expect.stringMatching(/^8:15 « features › 1 › linkText »/),
    ])
  })
})
