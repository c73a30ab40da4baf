import { createElement } from '../../tools/client/createElement.ts'
import { download } from '../../tools/client/download.ts'
import { readData } from '../../tools/client/readData.ts'
import { keep, readKept } from '../../tools/client/keep.ts'
import { copyText, linkTo, renderActions, showInAddress } from '../../tools/client/renderActions.ts'
import { leadTo } from '../../tools/client/leadTo.ts'
import { tellFaults } from '../../tools/client/tellFaults.ts'
import { computeDeadlines } from '../shared/computeDeadlines.ts'
import { judgeDays, MISSING } from '../shared/judgeDays.ts'
import { hasDays, renderCalendar } from '../shared/renderCalendar.ts'
import type { Deadline, DeadlineData, Situation } from '../shared/types.ts'
import { askDates, type Dates, readDates, readDays, writeDates } from './dateFields.ts'
import { renderDeadlines } from './renderDeadlines.ts'

/** Dates the steps of the situation that the reader chooses, on the device. */
export const mountDeadlines = async (form: HTMLFormElement): Promise<void> => {
  const data = await readData<DeadlineData>(form.dataset.rules!)
  const result = form.nextElementSibling as HTMLElement
  const select = form.querySelector('select')!
  const find = (): Situation | undefined => data.situations.find(({ id }) => id === select.value)
  // From here on what is missing is said by the page, and no more by the browser in its own language.
  form.noValidate = true

  const forget = (): void => {
    form.reset()
    askDates(form, undefined, {})
    tellFaults(form, {})
    keep({ dates: undefined })
    showInAddress('')
    show([])
    select.focus()
  }
  const renderResult = (situation: Situation, deadlines: readonly Deadline[]): Node[] => [
    createElement('h3', {}, situation.title),
    ...renderDeadlines(deadlines, data.calendar),
    renderActions({
      ...(hasDays(deadlines) && {
        'Ajouter à mon calendrier': () =>
          download(
            new Blob([renderCalendar(situation, deadlines, location.href)], {
              type: 'text/calendar;charset=utf-8',
            }),
            `${situation.id}.ics`,
          ),
      }),
      'Copier le lien': () =>
        copyText(linkTo(writeDates({ situation: situation.id, days: readDays(form).days }))),
      Imprimer: () => print(),
      'Tout effacer': forget,
    }),
  ]
  const show = (deadlines: readonly Deadline[]): void => {
    const situation = find()
    result.hidden = deadlines.length === 0
    result.replaceChildren(
      ...(situation && deadlines.length > 0 ? renderResult(situation, deadlines) : []),
    )
  }
  /** @param days - those of an address may be none, which a field of dates does not hold */
  const judge = (days: Record<string, string>): Record<string, string> => {
    const situation = find()
    const faults = situation
      ? judgeDays(situation, days).faults
      : { [select.name]: 'Choisissez votre situation.' }
    for (const id of readDays(form).partial) faults[id] = MISSING
    show(situation && Object.keys(faults).length === 0 ? computeDeadlines(situation, days) : [])
    return faults
  }
  const keepDates = (days: Record<string, string>): void => {
    const dates = result.hidden ? undefined : { situation: select.value, days }
    keep({ dates })
    showInAddress(dates ? writeDates(dates) : '')
  }
  const answer = (days = readDays(form).days): void => {
    const faulty = tellFaults(form, judge(days))
    keepDates(days)
    ;(faulty ?? result).focus()
  }
  /** While the reader is still at it: what is not given yet is no fault. */
  const update = (): void => {
    const { days } = readDays(form)
    const faults = Object.entries(judge(days)).filter(([id]) => days[id])
    tellFaults(form, Object.fromEntries(faults))
    keepDates(days)
  }

  const fill = ({ situation, days }: Dates): void => {
    select.value = situation
    if (select.selectedIndex < 0) select.value = ''
    askDates(form, find(), days)
  }
  /** What a link says wins over what the device keeps, and leaves it. */
  const open = (dates: Dates): void => {
    fill(dates)
    const faulty = tellFaults(form, judge(dates.days))
    if (faulty) faulty.focus()
    else leadTo(result, `Dates calculées\u00a0: ${find()!.title}`)
  }

  select.addEventListener('change', () => {
    askDates(form, find(), {})
    update()
  })
  form.addEventListener('input', ({ target }) => {
    if (target !== select) update()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    answer()
  })
  addEventListener('hashchange', () => {
    const linked = readDates(location.hash)
    if (linked) open(linked)
  })
  // The reader was faster than the script.
  if (select.value) return askDates(form, find(), {})
  const linked = readDates(location.hash)
  if (linked) return open(linked)
  const sent = readDates(location.search)
  const dates = sent ?? readKept().dates
  if (!dates) return
  fill(dates)
  // A form that was sent before its script was there is answered as if it had been.
  if (sent) answer(sent.days)
  else judge(dates.days)
}
