import { createElement, renderReferences, renderRich } from '../../tools/client/createElement.ts'
import { explainDayOff, formatDay } from '../shared/days.ts'
import { explainLate } from '../shared/explainLate.ts'
import { hasDays } from '../shared/renderCalendar.ts'
import type { CalendarSources, Deadline } from '../shared/types.ts'

const link = ({ title, url }: { title: string; url: string }): HTMLElement =>
  createElement('a', { href: url }, title)

/** What is known of a term that falls on a day off, and by which source. */
const explainDay = (
  { step, day, counted, careful }: Deadline,
  calendar: CalendarSources,
): (Node | string)[] => {
  if (!day || !counted) return []
  const dayOff = explainDayOff(counted)
  const caution = careful ? ` Prudence\u00a0: le ${formatDay(careful)} au plus tard.` : ''
  if (step.shift === 'clear')
    return [
      `Le compte mène au ${formatDay(counted)}. Le délai est franc\u00a0: il finit le lendemain (`,
      link(calendar.clear),
      '), ou le premier jour ouvrable qui suit (',
      link(calendar.nextWorkingDay),
      `).${caution}`,
    ]
  if (step.shift === 'silent' && dayOff)
    return [
      `C’est un jour chômé (${dayOff}). Le texte n’en dit rien\u00a0: la date n’est pas reportée.${caution}`,
    ]
  return []
}

const renderDeadline = (deadline: Deadline, calendar: CalendarSources): HTMLElement => {
  const { step, day, late } = deadline
  const explanation = explainDay(deadline, calendar)
  return createElement(
    'li',
    { 'data-step': step.id },
    createElement('h4', {}, step.title),
    createElement(
      'p',
      {},
      day
        ? createElement('time', { datetime: day }, createElement('strong', {}, formatDay(day)))
        : createElement('strong', {}, 'Le texte n’en dit rien'),
      day ? step.who && `, ${step.who}` : '. ',
      ...renderRich(day ? [] : (step.silent ?? [])),
    ),
    late &&
      createElement(
        'p',
        { class: 'tool-fault' },
        createElement('strong', {}, 'Hors délai\u00a0: '),
        `${explainLate(late)} `,
        ...renderRich(step.late!),
      ),
    createElement(
      'p',
      {},
      createElement('strong', {}, 'Texte\u00a0: '),
      ...renderReferences(step.references),
    ),
    explanation.length > 0 && createElement('p', {}, ...explanation),
    step.note && createElement('p', {}, ...renderRich(step.note)),
  )
}

const renderHolidays = ({ holidays }: CalendarSources): HTMLElement =>
  createElement(
    'p',
    {},
    'Jours fériés\u00a0: ',
    link(holidays),
    ', sans ceux d’Alsace-Moselle ni d’outre-mer. Ces dates sont une aide, elles n’engagent personne.',
  )

/** Each step with its day, its article, and what is known of days off. */
export const renderDeadlines = (
  deadlines: readonly Deadline[],
  calendar: CalendarSources,
): HTMLElement[] => [
  createElement(
    'ul',
    { class: 'tool-list', role: 'list' },
    ...deadlines.map((deadline) => renderDeadline(deadline, calendar)),
  ),
  ...(hasDays(deadlines) ? [renderHolidays(calendar)] : []),
]
