import { expect, it } from 'vitest'
import { readDeadlines } from '../../../../.vuepress/constructs/deadlines/node/readDeadlines.ts'
import { readDuration } from '../../../../.vuepress/constructs/deadlines/node/readDuration.ts'
import { readDuties } from '../../../../.vuepress/constructs/duties/node/readDuties.ts'
import { replaceCitations } from '../../../../.vuepress/constructs/values/shared/citations.ts'
import { readTestValues } from '../values/support.ts'

const { values } = readTestValues({
  seuil: { value: '3 500 habitants' },
  delai: { value: 'deux mois' },
})
const cite = (): undefined => undefined

it.each([
  ['deux mois', { months: 2 }],
  ['quinze jours', { days: 15 }],
  ['10 jours ouvrés', { workingDays: 10 }],
  ['50 agents', null],
  ['un mois et demi', null],
])('reads the duration « %s »', (text, expected) => {
  expect(readDuration(text)).toEqual(expected)
})

const writeDuties = (inhabitants: string): string => `
organisations: [{ id: commune, name: Commune }]
answers: { silent: a, unknown: b, outside: c }
duties:
  - id: x
    title: T
    short: S
    references: [CRPA L. 311-1]
    when: 'Sous [[valeur delai]].'
    where: W
    schema: S
    next: { text: N, link: /n/ }
    rules: { else: [{ verdict: due, inhabitants: ${inhabitants} }] }`

it('takes thresholds and texts of duties from the values', () => {
  const yaml = replaceCitations(writeDuties("'[[valeur seuil]]'"), values)
  const [duty] = readDuties(yaml, cite).duties
  expect(duty!.rules.else![0]!.inhabitants).toBe(3500)
  expect(duty!.when.text).toEqual(['Sous deux mois.'])
})

it('refuses a threshold that is no number', () => {
  expect(() => readDuties(writeDuties('beaucoup'), cite)).toThrow(
    'inhabitants » : un nombre est attendu',
  )
})

const writeDeadlines = (add: string): string => `
calendar:
  holidays: { title: a, url: https://a.fr/ }
  clear: { title: a, url: https://a.fr/ }
  nextWorkingDay: { title: a, url: https://a.fr/ }
situations:
  - id: s
    title: S
    events: [{ id: e, label: E }]
    steps: [{ id: a, title: A, from: e, add: ${add}, references: [RGPD 4] }]`

it('takes delays from the values', () => {
  const yaml = replaceCitations(writeDeadlines("'[[valeur delai]]'"), values)
  expect(readDeadlines(yaml, cite).situations[0]!.steps[0]!.add).toEqual({ months: 2 })
})

it('refuses a delay that is no duration', () => {
  expect(() => readDeadlines(writeDeadlines('50 agents'), cite)).toThrow('une durée est attendue')
})
