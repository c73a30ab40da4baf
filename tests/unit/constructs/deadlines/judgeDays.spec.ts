import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDeadlines } from '../../../../.vuepress/constructs/deadlines/node/readDeadlines.ts'
import { computeDeadlines } from '../../../../.vuepress/constructs/deadlines/shared/computeDeadlines.ts'
import { explainLate } from '../../../../.vuepress/constructs/deadlines/shared/explainLate.ts'
import { judgeDays } from '../../../../.vuepress/constructs/deadlines/shared/judgeDays.ts'
import { replaceCitations } from '../../../../.vuepress/constructs/values/shared/citations.ts'
import { readValues } from '../../../../.vuepress/model/site/readSiteInput.ts'

const DOCS = path.resolve(import.meta.dirname, '../../../../docs')
const yaml = readFileSync(path.join(DOCS, 'obligations/delais.yml'), 'utf8')
const { situations } = readDeadlines(
  replaceCitations(yaml, readValues(DOCS)?.values ?? []),
  () => undefined,
)
const find = (id: string) => situations.find((situation) => situation.id === id)!
const listSteps = (id: string, days: Record<string, string>): string[] =>
  computeDeadlines(find(id), days).map(({ step }) => step.id)

describe('a day that comes before what makes it possible', () => {
  it.each([
    // The refusal of silence is born on 30 November.
    [
      'demande',
      { recue: '2026-10-31', enregistree: '2026-09-01' },
      'enregistree',
      '30 novembre 2026',
    ],
    [
      'demande',
      { recue: '2026-10-31', enregistree: '2026-11-29' },
      'enregistree',
      'Le silence vaut',
    ],
    [
      'refus-ecrit',
      { notifie: '2026-10-31', enregistree: '2026-10-30' },
      'enregistree',
      'Refus notifié',
    ],
    ['repondre', { recue: '2026-10-31', avisRecu: '2026-10-30' }, 'avisRecu', 'Demande reçue'],
  ])('%s, %j: %s', (id, days: Record<string, string>, event, words) => {
    const { faults, known } = judgeDays(find(id), days)
    expect(Object.keys(faults)).toEqual([event])
    expect(faults[event]!.replaceAll('\u00a0', ' ')).toContain(words)
    expect(known.has(event)).toBe(false)
  })

  it('dates nothing', () => {
    const days = { recue: '2026-10-31', enregistree: '2026-09-01' }
    expect(listSteps('demande', days)).toEqual(['accuse', 'refus', 'cada'])
  })

  it('may be the same day', () => {
    const days = { recue: '2026-10-31', enregistree: '2026-11-30' }
    expect(judgeDays(find('demande'), days).faults).toEqual({})
    expect(listSteps('demande', days)).toContain('juge')
  })

  it('leads to the situation that allows it', () => {
    const days = { recue: '2026-03-02', enregistree: '2026-03-20' }
    expect(judgeDays(find('demande'), days).faults.enregistree).toContain(
      'J’ai reçu un refus écrit',
    )
  })
})

describe('a day that comes after its term', () => {
  it.each([
    ['demande', { recue: '2026-01-10', enregistree: '2026-09-01' }, 144],
    ['demande', { recue: '2026-01-10', enregistree: '2026-04-11' }, 1],
    ['refus-ecrit', { notifie: '2026-02-10', enregistree: '2026-09-01' }, 144],
  ])('%s, %j: %i days', (id, days: Record<string, string>, count) => {
    const late = computeDeadlines(find(id), days).filter((deadline) => deadline.late)
    expect(late.map(({ step }) => step.id)).toEqual(['cada', 'juge'])
    expect(late.map((deadline) => deadline.late!.count)).toEqual([count, count])
    for (const { step } of late)
      expect(step.late!.join('')).toContain('sauf si ce délai ne vous est pas opposable')
  })

  it('is not the last day of the term', () => {
    const days = { recue: '2026-01-10', enregistree: '2026-04-10' }
    expect(computeDeadlines(find('demande'), days).some(({ late }) => late)).toBe(false)
  })

  it('is said in one sentence', () => {
    const late = { label: 'Saisine enregistrée le', day: '2026-09-01', count: 144 }
    expect(explainLate(late).replaceAll('\u00a0', ' ')).toBe(
      'Saisine enregistrée le mardi 1er septembre 2026, 144 jours après la limite.',
    )
    expect(explainLate({ ...late, count: 1 })).toContain('1\u00a0jour après')
  })
})

describe('a day that is missing or is none', () => {
  it('is a fault, unless it may be left out', () => {
    expect(judgeDays(find('demande'), {}).faults).toEqual({
      recue: 'Donnez la date\u00a0: jour, mois, année.',
    })
    expect(
      judgeDays(find('demande'), { recue: '2026-02-30', enregistree: '0026-03-02' }).faults,
    ).toEqual({
      recue: expect.stringContaining('existe'),
      enregistree: expect.stringContaining('existe'),
    })
  })
})
