import { dsvFormat } from 'd3-dsv'
import type { Feedback, PageAnswer } from '../shared/Feedback.ts'
import { FIELDS, MAX_TEXT, REASONS } from '../shared/readerForm.ts'
import { hidePersonal } from './hidePersonal.ts'

/** Longest address and longest question that are shown, in characters. */
const MAX_PAGE = 200
const MAX_WORDS = 200

/** Columns of the moment, at the host and in other exports. */
const MOMENTS = ['created_at', 'date']

type Row = Readonly<Record<string, string | undefined>>

const readDay = (row: Row): string[] => {
  const moment = new Date(MOMENTS.map((name) => row[name]).find(Boolean) ?? '')
  return Number.isNaN(moment.getTime()) ? [] : [moment.toISOString().slice(0, 10)]
}

const readAnswer = (row: Row): PageAnswer | null => {
  const page = hidePersonal(row[FIELDS.page] ?? '', MAX_PAGE)
  const reason = REASONS.find((known) => known === row[FIELDS.reason])
  const helped = row[FIELDS.helped] === 'oui'
  if (!page.startsWith('/') || (!reason && !helped)) return null
  const text = hidePersonal(row[FIELDS.text] ?? '', MAX_TEXT)
  return reason ? { page, helped: false, reason, text } : { page, helped, text }
}

/** A spreadsheet in French saves columns between semicolons. */
const parseRows = (csv: string): Row[] => {
  const text = csv.replace(/^\uFEFF/, '')
  const [head = ''] = text.split('\n', 1)
  return dsvFormat(head.includes(';') && !head.includes(',') ? ';' : ',').parse(text)
}

/**
 * Reads what the host exports of the form of the site. Only the columns of that form are looked at: the network
 * address and the browser, which a host adds, are not kept.
 *
 * @param csv - text of the file
 * @throws Error, in French, when it is not such a file
 */
export const readFeedback = (csv: string): Feedback => {
  const rows = parseRows(csv)
  const names = Object.values(FIELDS)
  if (!csv.trim() || !names.some((name) => csv.slice(0, csv.indexOf('\n')).includes(name)))
    throw new Error(
      `Ce fichier n’a aucune des colonnes du formulaire (${names.join(', ')}). ` +
        'Donnez l’export CSV du formulaire « retours », tel que l’hébergeur le donne.',
    )
  const answers = rows.map(readAnswer)
  const words = rows.map((row) => hidePersonal(row[FIELDS.words] ?? '', MAX_WORDS))
  return {
    answers: answers.filter((answer) => answer !== null),
    missing: words.filter(Boolean),
    unreadable: rows.filter((_, index) => !answers[index] && !words[index]).length,
    days: rows.flatMap(readDay).sort(),
  }
}
