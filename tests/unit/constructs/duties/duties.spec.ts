import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDuties, readDuties } from '../../../../.vuepress/constructs/duties/node/readDuties.ts'
import { writeDutyTables } from '../../../../.vuepress/constructs/duties/node/writeDutyTables.ts'
import {
  judgeChoice,
  readChoice,
  writeChoice,
} from '../../../../.vuepress/constructs/duties/shared/choiceLink.ts'
import { describeRules } from '../../../../.vuepress/constructs/duties/shared/describeRules.ts'
import { resolveRules } from '../../../../.vuepress/constructs/duties/shared/resolveRules.ts'
import { replaceCitations } from '../../../../.vuepress/constructs/values/shared/citations.ts'
import { readValues } from '../../../../.vuepress/model/site/readSiteInput.ts'

const DOCS = path.resolve(import.meta.dirname, '../../../../docs/obligations')
const values = readValues(path.dirname(DOCS))?.values ?? []
const written = readFileSync(path.join(DOCS, 'devoirs.yml'), 'utf8')
const yaml = replaceCitations(written, values)
const cite = (): undefined => undefined
const data = readDuties(yaml, cite)

/** What the selector says of one duty, from the end of an address. */
const answer = (link: string, id: string): string => {
  const choice = readChoice(link, data)!
  const duty = data.duties.find((candidate) => candidate.id === id)!
  return describeRules(resolveRules(duty, choice), choice, data.answers).replaceAll('\u00a0', ' ')
}

/** The cases of the law: the expected answers are written by hand, from the articles named. */
const CASES: [link: string, duty: string, article: string, expected: string][] = [
  // Both numbers, and « 3 500 » itself: L. 312-1-1, D. 312-1-1-1.
  ['type=commune&habitants=3500&agents=50', 'diffusion', 'CRPA L. 312-1-1', 'Dû'],
  ['type=commune&habitants=3499&agents=50', 'diffusion', 'CRPA L. 312-1-1', 'Volontaire'],
  ['type=commune&habitants=3500&agents=49', 'diffusion', 'CRPA D. 312-1-1-1', 'Volontaire'],
  ['type=commune&habitants=3500&agents=49,5', 'diffusion', 'CRPA D. 312-1-1-1', 'Volontaire'],
  ['type=commune&habitants=3500&agents=50.5', 'diffusion', 'CRPA L. 312-1-1', 'Dû'],
  ['type=commune&habitants=2900&agents=60', 'diffusion', 'CRPA L. 312-1-1', 'Volontaire'],
  // Agents alone: D. 312-1-4.
  ['type=commune&habitants=2900&agents=60', 'algorithmes', 'CRPA D. 312-1-4', 'Dû'],
  ['type=commune&habitants=6000&agents=40', 'algorithmes', 'CRPA D. 312-1-4', 'Volontaire'],
  // A group of communes is no « collectivité territoriale ».
  ['type=epci&habitants=2000&agents=52', 'diffusion', 'CRPA L. 312-1-1', 'Dû'],
  ['type=epci&habitants=9400&agents=52', 'prada', 'CRPA R. 330-2', 'Volontaire'],
  ['type=epci&habitants=9400&agents=200', 'prada', 'CRPA R. 330-2', 'Dû'],
  ['type=epci&habitants=10000&agents=12', 'prada', 'CRPA R. 330-2', 'Dû'],
  ['type=commune&habitants=11200&agents=140', 'prada', 'CRPA R. 330-2', 'Dû'],
  ['type=commune&habitants=9999&agents=900', 'prada', 'CRPA R. 330-2', 'Volontaire'],
  ['type=mission&agents=230', 'prada', 'CRPA R. 330-2', 'Dû'],
  ['type=mission&agents=199', 'prada', 'CRPA R. 330-2', 'Volontaire'],
  ['type=etablissement&agents=200', 'prada', 'CRPA R. 330-2', 'Dû'],
  ['type=departement-region', 'prada', 'CRPA R. 330-2', 'Dû'],
  // Subventions: décret 2017-779, art. 2.
  ['type=commune&habitants=3500&agents=50', 'subventions', 'décret 2017-779', 'Dû'],
  ['type=commune&habitants=2900&agents=60', 'subventions', 'décret 2017-779', 'Volontaire'],
  ['type=epci&habitants=900&agents=3', 'subventions', 'décret 2017-779', 'Dû'],
  // No threshold.
  ['type=commune&habitants=90&agents=1', 'repertoire', 'CRPA L. 322-6', 'Dû'],
  ['type=commune&habitants=90&agents=1', 'repondre', 'CRPA L. 311-1', 'Dû'],
  ['type=commune&habitants=90&agents=1', 'marches', 'CCP R. 2196-1', 'Dû'],
  ['type=commune&habitants=90&agents=1', 'bal', 'CGCT L. 2121-30', 'Dû'],
  ['type=commune&habitants=90&agents=1', 'mention', 'CRPA L. 311-3-1', 'Selon le cas'],
  ['type=epci&habitants=90000', 'bal', 'CGCT L. 2121-30', 'Sans objet'],
  // Acts: CGCT L. 2131-1.
  ['type=commune&habitants=3500', 'actes', 'CGCT L. 2131-1', 'Dû'],
  ['type=commune&habitants=3499', 'actes', 'CGCT L. 2131-1', 'Selon le cas'],
  // A number that is not given.
  [
    'type=commune',
    'diffusion',
    'CRPA L. 312-1-1',
    'Dû dès 3 500 habitants et 50 agents, sinon volontaire',
  ],
  [
    'type=commune&agents=60',
    'diffusion',
    'CRPA L. 312-1-1',
    'Dû dès 3 500 habitants, sinon volontaire',
  ],
  ['type=commune&habitants=100', 'diffusion', 'CRPA L. 312-1-1', 'Volontaire'],
  [
    'type=epci',
    'prada',
    'CRPA R. 330-2',
    'Dû dès 10 000 habitants ou dès 200 agents, sinon volontaire',
  ],
  // The absences of an answer.
  ['type=ecole', 'repondre', 'CRPA L. 311-1', 'Nous ne savons pas'],
  ['type=autre', 'repondre', 'CRPA L. 311-1', 'Ce guide n’en traite pas'],
  ['type=association', 'repondre', 'CRPA L. 311-1', 'Sans objet'],
]

describe('duties of organisations', () => {
  it.each(CASES)('%s, %s (%s): %s', (link, duty, article, expected) => {
    expect(answer(link, duty)).toBe(expected)
    const { references } = parseDuties(yaml).duties.find(({ id }) => id === duty)!
    expect(references.map((text) => text.replaceAll('\u00a0', ' '))).toContain(article)
  })

  it('says what to do wherever there is no answer', () => {
    const absent = data.duties.flatMap(({ rules }) =>
      Object.values(rules)
        .flat()
        .filter(({ verdict }) => ['unknown', 'outside', 'silent'].includes(verdict)),
    )
    expect(absent.length).toBeGreaterThan(10)
    expect(absent.filter(({ do: todo }) => !todo?.length)).toEqual([])
  })

  it('are in the table of the introduction as in the data', () => {
    const page = readFileSync(path.join(DOCS, 'README.md'), 'utf8')
    expect(writeDutyTables(page, yaml)).toBe(page)
  })
})

describe('readChoice', () => {
  it('reads again what it wrote', () => {
    const link = 'type=commune&habitants=2900&agents=60'
    expect(writeChoice(readChoice(link, data)!)).toBe(link)
  })

  it('reads numbers as people write them', () => {
    expect(writeChoice(readChoice('type=commune&habitants=2.900 hab.&agents=60', data)!)).toBe(
      'type=commune&habitants=2900&agents=60',
    )
  })

  it('leaves out a number that the organisation is not asked for, whatever it is', () => {
    const judged = judgeChoice('type=etat&habitants=beaucoup', data)
    expect(judged).toEqual({ choice: { organisation: 'etat' }, faults: {} })
  })

  it('says which numbers it cannot read, and chooses nothing', () => {
    const { choice, faults } = judgeChoice('type=commune&habitants=3,5&agents=-5', data)
    expect(choice).toBeUndefined()
    expect(faults).toEqual({
      habitants: expect.stringContaining('nombre entier d’habitants'),
      agents: expect.stringContaining('nombre d’agents'),
    })
    expect(readChoice('type=commune&habitants=beaucoup', data)).toBeUndefined()
  })

  it.each(['', 'type=', 'type=lune', 'q=commune'])('finds no organisation in « %s »', (text) => {
    expect(readChoice(text, data)).toBeUndefined()
    expect(judgeChoice(text, data).faults).toEqual({ type: 'Choisissez votre organisme.' })
  })
})

describe('readDuties', () => {
  const write = (rules: string, more = ''): string => `
organisations: [{ id: commune, name: Commune }, { id: etat, name: État }]
answers: { silent: a, unknown: b, outside: c }
duties:
  - id: x
    title: T
    short: S
    references: [CRPA L. 311-1]
    when: W
    where: W
    schema: S
    next: { text: N, link: /n/ }
    rules: ${rules}
    ${more}`

  it.each([
    ['{ commune: [{ verdict: due }] }', 'ne dit rien de « etat »'],
    ['{ lune: [{ verdict: due }], else: [{ verdict: due }] }', 'organisme inconnu, « lune »'],
    ['{ else: [{ verdict: unknown }] }', 'ne dit pas que faire'],
    ['{ else: [{ verdict: peut-être }] }', 'duties.0.rules.else.0.verdict'],
    ['{ else: [{ verdict: due, note: "[[CRPA X]]" }] }', '« CRPA X » est illisible'],
  ])('refuses %s', (rules, message) => {
    expect(() => readDuties(write(rules), cite)).toThrow(message)
  })

  it('refuses a key that it does not know', () => {
    expect(() => readDuties(write('{ else: [{ verdict: due }] }', 'quand: demain'), cite)).toThrow(
      'quand',
    )
  })
})
