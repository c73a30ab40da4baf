/** A day to remember, in a calendar. */
export interface CalendarDay {
  /** Stays the same when the calendar is made again: the event then moves and is not doubled. */
  id: string
  /** `2026-11-24`. */
  day: string
  title: string
  url: string
  category: string | null
}

const MAX_OCTETS = 75

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** Lines of 75 octets at most, cut between letters: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const fold = (line: string): string => {
  const encoder = new TextEncoder()
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}

const compact = (day: string): string => day.replaceAll('-', '')

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const renderEvent = (
  { id, day, title, url, category }: CalendarDay,
  { host, today }: { host: string; today: string },
): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(id)}@${host}`,
  `DTSTAMP:${compact(today)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
  `SUMMARY:${escapeText(title)}`,
  `URL:${url}`,
  ...(category === null ? [] : [`CATEGORIES:${escapeText(category)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/**
 * A calendar that any agenda imports: https://www.rfc-editor.org/rfc/rfc5545
 *
 * @param options - `host` makes identifiers of events unique; `today` is the day of the calendar
 */
export const renderCalendar = (
  days: readonly CalendarDay[],
  options: { name: string; host: string; today: string },
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${options.host}//freshness//FR`,
    `X-WR-CALNAME:${escapeText(options.name)}`,
    ...days.flatMap((day) => renderEvent(day, options)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
