import { findNearest } from '../../../lib/findNearest.ts'
import type { ListItem } from '../../decision/node/readLists.ts'
import type { PageProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { parseNumber } from '../shared/numbers.ts'
import { CHART_FORMS, type ChartForm, type ChartOptions } from '../shared/types.ts'

export type ChartProblem = Omit<PageProblem, 'rule'>

/** What an author may write before the colon. */
const KEYS = [
  'fichier',
  'forme',
  'étiquette',
  'valeur',
  'unité',
  'base',
  'rupture',
  'fond',
] as const

type Key = (typeof KEYS)[number]

interface Entry {
  value: string
  line: number
}

const isKey = (name: string): name is Key => (KEYS as readonly string[]).includes(name)

const isForm = (name: string): name is ChartForm =>
  (CHART_FORMS as readonly string[]).includes(name)

const explainKey = (name: string, line: number): ChartProblem => {
  const nearest = findNearest(name, KEYS)
  return {
    bodyLine: line,
    near: name,
    problem: `un graphique n’a pas de réglage « ${name} ».`,
    hint: nearest ? `Vouliez-vous dire « ${nearest} » ?` : `Choisissez parmi : ${KEYS.join(', ')}.`,
  }
}

/** « - fichier : /exemples/a.csv » gives `fichier` and `/exemples/a.csv`; the accents graves of code are left out. */
const readEntry = ({ text }: ListItem): [name: string, value: string] => {
  const colon = text.indexOf(':')
  if (colon < 0) return [text.trim(), '']
  const value = text.slice(colon + 1).trim()
  return [text.slice(0, colon).trim().normalize('NFC'), value.replaceAll('`', '')]
}

/** What a form cannot be drawn without. */
const requiredKeys = (form: string): Key[] =>
  form === 'carte'
    ? ['fichier', 'forme', 'étiquette']
    : ['fichier', 'forme', 'étiquette', 'valeur', 'unité']

/**
 * Reads the list that sets a chart.
 *
 * @param line - of the container, for what is missing
 * @returns options, or what keeps them from being read
 */
export const readOptions = (
  items: readonly ListItem[],
  line: number,
): { options: ChartOptions } | { problems: ChartProblem[] } => {
  const entries = new Map<Key, Entry>()
  const problems: ChartProblem[] = []
  for (const item of items) {
    const [name, value] = readEntry(item)
    if (isKey(name)) entries.set(name, { value, line: item.line })
    else problems.push(explainKey(name, item.line))
  }
  const valueOf = (key: Key): string | undefined => entries.get(key)?.value || undefined

  const form = valueOf('forme') ?? ''
  if (form && !isForm(form)) {
    problems.push({
      bodyLine: entries.get('forme')?.line ?? line,
      near: form,
      problem: `« ${form} » n’est pas une forme de graphique.`,
      hint: `Choisissez parmi : ${CHART_FORMS.join(', ')}.`,
    })
  }
  const missing = requiredKeys(form).filter((key) => valueOf(key) === undefined)
  if (missing.length > 0) {
    problems.push({
      bodyLine: line,
      problem: `il manque au graphique : ${missing.join(', ')}.`,
      hint: `Ajoutez une ligne par réglage, comme « - ${missing[0]} : … ».`,
    })
  }
  const written = valueOf('base')
  const base = written === undefined ? undefined : parseNumber(written)
  if (written !== undefined && (typeof base !== 'number' || form !== 'courbe')) {
    problems.push({
      bodyLine: entries.get('base')?.line ?? line,
      problem: 'seule une courbe commence ailleurs qu’à zéro, à un nombre.',
      hint: 'Retirez cette ligne : une barre coupée ment sur les écarts.',
    })
  }
  const file = valueOf('fichier')
  const label = valueOf('étiquette')
  if (problems.length > 0 || !file || !label || !isForm(form)) return { problems }
  return {
    options: {
      file,
      form,
      label,
      value: valueOf('valeur'),
      unit: valueOf('unité'),
      base: base ?? undefined,
      breakAt: valueOf('rupture'),
      background: valueOf('fond'),
    },
  }
}
