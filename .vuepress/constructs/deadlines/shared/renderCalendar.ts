import { plainText } from '../../tools/shared/richText.ts'
import { addDays, formatDay } from './days.ts'
import { explainLate } from './explainLate.ts'
import type { Day, Deadline, Situation } from './types.ts'

const MAX_BYTES = 75

/** Text of a property: RFC 5545, 3.3.11. */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')

/** Cuts a line at 75 bytes, never within a character: RFC 5545, 3.1. */
const foldLine = (line: string): string => {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let current = ''
  let size = 0
  for (const sign of line) {
    const bytes = encoder.encode(sign).length
    if (size + bytes > MAX_BYTES) {
      lines.push(current)
      current = ' '
      size = 1
    }
    current += sign
    size += bytes
  }
  return [...lines, current].join('\r\n')
}

const compact = (day: Day): string => day.replaceAll('-', '')

const renderEvent = (
  { step, day, careful, late }: Deadline & { day: Day },
  { id, title }: Situation,
  url: string,
): string[] => {
  const description = [
    title,
    step.references.map(({ text }) => text).join(', '),
    careful && `Prudence\u00a0: agissez au plus tard le ${formatDay(careful)}.`,
    late && `${explainLate(late)} ${plainText(step.late!)}`,
    step.note && plainText(step.note),
    url,
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${step.id}-${compact(day)}@guides`,
    // A fixed stamp: the same dates give the same file.
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escapeText(step.title)}`,
    `DESCRIPTION:${escapeText(description.filter(Boolean).join('\n').replaceAll('\u00a0', ' '))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** Whether a calendar would have an event: a text that does not say how long gives none. */
export const hasDays = (deadlines: readonly Deadline[]): boolean =>
  deadlines.some(({ day }) => day !== null)

/**
 * Deadlines as a calendar file, one whole-day event each.
 * Source of the format: https://www.rfc-editor.org/rfc/rfc5545
 *
 * @param url - of the page, which each event gives
 */
export const renderCalendar = (
  situation: Situation,
  deadlines: readonly Deadline[],
  url: string,
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guides des données publiques//Délais//FR',
    ...deadlines.flatMap((deadline) =>
      deadline.day ? renderEvent({ ...deadline, day: deadline.day }, situation, url) : [],
    ),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('')
