import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDeadlines } from '../../../../.vuepress/constructs/deadlines/node/readDeadlines.ts'
import { computeDeadlines } from '../../../../.vuepress/constructs/deadlines/shared/computeDeadlines.ts'
import { replaceCitations } from '../../../../.vuepress/constructs/values/shared/citations.ts'
import { readValues } from '../../../../.vuepress/model/site/readSiteInput.ts'
import {
  hasDays,
  renderCalendar,
} from '../../../../.vuepress/constructs/deadlines/shared/renderCalendar.ts'

const FILE = path.resolve(import.meta.dirname, '../../../../docs/obligations/delais.yml')
const DOCS = path.resolve(path.dirname(FILE), '..')
const yaml = replaceCitations(readFileSync(FILE, 'utf8'), readValues(DOCS)?.values ?? [])
const cite = (): undefined => undefined
const data = readDeadlines(yaml, cite)
const find = (id: string) => data.situations.find((situation) => situation.id === id)!

interface WrittenStep {
  id: string
  references: string[]
}
const written = (parse(yaml) as { situations: { id: string; steps: WrittenStep[] }[] }).situations

/** Situation, its dates, step, article, day, careful day: worked out by hand with a calendar. */
const CASES: [string, Record<string, string>, string, string, string | null, string?][] = [
  // The example of the chapter.
  ['demande', { recue: '2026-03-02' }, 'refus', 'CRPA R. 311-13', '2026-04-02'],
  ['demande', { recue: '2026-03-02' }, 'cada', 'CRPA R. 343-1', '2026-06-02'],
  ['demande', { recue: '2026-03-02' }, 'accuse', 'CRPA R. 112-11-2', '2026-03-16'],
  ['demande', { enregistree: '2026-05-20' }, 'avis', 'CRPA R. 343-3', '2026-06-20'],
  ['demande', { enregistree: '2026-05-20' }, 'confirme', 'CRPA R. 343-5', '2026-07-20'],
  // Sunday 20: clear, so Monday 21; careful, Friday 18.
  ['demande', { enregistree: '2026-05-20' }, 'juge', 'CJA R. 421-1', '2026-09-21', '2026-09-18'],
  // Sunday 10 May; careful, Thursday 7: Friday is 8 May.
  ['demande', { enregistree: '2026-01-10' }, 'juge', 'CJA R. 421-1', '2026-05-11', '2026-05-07'],
  // The count ends on a Friday; its clear term, on a Saturday, waits for Monday.
  ['demande', { enregistree: '2026-02-05' }, 'juge', 'CJA R. 421-1', '2026-06-08'],
  // On a working day, the day after.
  ['demande', { enregistree: '2026-02-03' }, 'juge', 'CJA R. 421-1', '2026-06-04'],
  // The end of a month.
  ['demande', { recue: '2026-01-31' }, 'refus', 'CRPA R. 311-12', '2026-02-28'],
  ['demande', { recue: '2026-01-31' }, 'cada', 'CRPA R. 311-15', '2026-04-28'],
  // Before the CADA nothing is put off: Sunday stays, the careful day is Friday.
  ['refus-ecrit', { notifie: '2026-03-31' }, 'cada', 'CRPA R. 343-1', '2026-05-31', '2026-05-29'],
  // After a written refusal, as after silence: the same dates from the same day.
  ['refus-ecrit', { enregistree: '2026-05-20' }, 'avis', 'CRPA R. 343-3', '2026-06-20'],
  ['refus-ecrit', { enregistree: '2026-05-20' }, 'confirme', 'CRPA R. 343-5', '2026-07-20'],
  [
    'refus-ecrit',
    { notifie: '2026-04-02', enregistree: '2026-05-20' },
    'juge',
    'CJA R. 421-1',
    '2026-09-21',
    '2026-09-18',
  ],
  ['repondre', { recue: '2026-05-07' }, 'enregistrement', 'CRPA R. 112-11-2', '2026-05-11'],
  ['repondre', { recue: '2026-05-07' }, 'accuse', 'CRPA R. 112-11-2', '2026-05-26'],
  ['repondre', { recue: '2026-04-14' }, 'reponse', 'CRPA R. 311-13', '2026-05-14', '2026-05-13'],
  ['repondre', { avisRecu: '2026-06-30' }, 'suite', 'CRPA R. 343-3', '2026-07-30'],
  ['environnement', { recue: '2026-02-16' }, 'reponse', 'C. env. R. 124-1', '2026-03-16'],
  ['environnement', { recue: '2026-02-16' }, 'prolongee', 'C. env. R. 124-1', '2026-04-16'],
  ['marche', { notifie: '2026-03-10' }, 'publication', 'CCP R. 2196-1', '2026-05-10', '2026-05-07'],
  ['subvention', { signee: '2026-02-12' }, 'publication', 'décret 2017-779', '2026-05-12'],
  ['adresse', { decidee: '2026-03-02' }, 'publication', 'décret 2023-767', '2026-04-02'],
  ['prada', { designee: '2026-03-02' }, 'annonce', 'CRPA R. 330-3', '2026-03-17'],
  ['reutilisation', { recue: '2026-03-02' }, 'rejet', 'CRPA R. 322-4', null],
]

describe('computeDeadlines', () => {
  it.each(CASES)('%s %j, %s (%s): %s', (id, days, step, article, day, careful) => {
    const found = computeDeadlines(find(id), days).find((deadline) => deadline.step.id === step)
    expect(found?.day).toBe(day)
    expect(found?.careful).toBe(careful)
    const { references } = written
      .find((situation) => situation.id === id)!
      .steps.find((candidate) => candidate.id === step)!
    expect(references).toContain(article)
  })

  it('is silent on what it has no date for', () => {
    expect(computeDeadlines(find('demande'), {})).toEqual([])
    expect(computeDeadlines(find('demande'), { recue: '2026-02-30' })).toEqual([])
    const steps = computeDeadlines(find('demande'), { recue: '2026-03-02' }).map(
      ({ step }) => step.id,
    )
    expect(steps).toEqual(['accuse', 'refus', 'cada'])
  })

  it('has an article at each line', () => {
    const steps = data.situations.flatMap((situation) => situation.steps)
    expect(steps.length).toBeGreaterThan(15)
    expect(steps.filter(({ references }) => references.length === 0)).toEqual([])
  })
})

describe('renderCalendar', () => {
  it('has nothing to hold where the text does not say how long', () => {
    const found = computeDeadlines(find('reutilisation'), { recue: '2026-03-02' })
    expect(found).toHaveLength(1)
    expect(hasDays(found)).toBe(false)
    expect(hasDays(computeDeadlines(find('marche'), { notifie: '2026-03-02' }))).toBe(true)
  })

  it('says what is late', () => {
    const late = computeDeadlines(find('demande'), {
      recue: '2026-01-10',
      enregistree: '2026-09-01',
    })
    const text = renderCalendar(find('demande'), late, 'https://exemple.fr/').replaceAll(
      '\r\n ',
      '',
    )
    expect(text.match(/144 jours après la limite/g)).toHaveLength(2)
  })

  const situation = find('demande')
  const deadlines = computeDeadlines(situation, { recue: '2026-03-02', enregistree: '2026-05-20' })
  const calendar = renderCalendar(situation, deadlines, 'https://exemple.fr/délais/#a=b')

  it('has a whole-day event for each date', () => {
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(6)
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260921\r\nDTEND;VALUE=DATE:20260922\r\n')
    expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  it('keeps to lines of 75 bytes that end as the format wants', () => {
    const lines = calendar.split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(76)
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('gives the article and escapes commas', () => {
    const unfolded = calendar.replaceAll('\r\n ', '')
    expect(unfolded).toContain('CRPA\\, art. R. 311-12')
    expect(unfolded).toContain('SUMMARY:Dernier jour pour saisir le tribunal administratif')
  })
})

describe('readDeadlines', () => {
  const write = (step: string, events = '{ id: e, label: E }'): string => `
calendar:
  holidays: { title: a, url: https://a.fr/ }
  clear: { title: a, url: https://a.fr/ }
  nextWorkingDay: { title: a, url: https://a.fr/ }
situations:
  - id: s
    title: S
    events: [${events}]
    steps: [${step}]`

  it.each([
    [
      '{ id: a, title: A, who: w, from: x, add: { days: 1 }, references: [RGPD 4] }',
      'part de « x »',
    ],
    ['{ id: a, title: A, who: w, from: e, references: [RGPD 4] }', 'ni combien de temps'],
    ['{ id: a, title: A, who: w, from: e, add: { days: 1 }, references: [lune] }', '« lune »'],
    [
      '{ id: a, title: A, who: w, from: e, add: { weeks: 1 }, references: [RGPD 4] }',
      'situations.0.steps.0',
    ],
  ])('refuses %s', (step, message) => {
    expect(() => readDeadlines(write(step), cite)).toThrow(message)
  })

  it.each([
    ['{ id: f, label: F }', 'ne dit pas avant quoi'],
    ['{ id: f, label: F, after: lune }', '« lune », qui ne vient pas avant'],
    // A step that is counted from the event itself.
    ['{ id: f, label: F, after: b }', '« b », qui ne vient pas avant'],
    ['{ id: f, label: F, after: e, until: a }', 'ce que vaut un retard'],
  ])('refuses the event %s', (event, message) => {
    const steps = ['e', 'f'].map(
      (from, index) =>
        `{ id: ${'ab'[index]}, title: A, from: ${from}, add: { days: 1 }, references: [RGPD 4] }`,
    )
    const yaml = write(steps.join(', '), `{ id: e, label: E }, ${event}`)
    expect(() => readDeadlines(yaml, cite)).toThrow(message)
  })
})
