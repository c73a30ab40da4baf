import { createElement } from '../../tools/client/createElement.ts'
import { readData } from '../../tools/client/readData.ts'
import { keep, readKept } from '../../tools/client/keep.ts'
import { copyText, linkTo, renderActions, showInAddress } from '../../tools/client/renderActions.ts'
import { tellFaults } from '../../tools/client/tellFaults.ts'
import { computeDeadlines } from '../shared/computeDeadlines.ts'
import { judgeDays, MISSING } from '../shared/judgeDays.ts'
import { hasDays, renderCalendar } from '../shared/renderCalendar.ts'
import type { Deadline, DeadlineData, Situation } from '../shared/types.ts'
import { askDates, readDates, readDays, writeDates } from './dateFields.ts'
import { renderDeadlines } from './renderDeadlines.ts'

const download = (text: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  createElement('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

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
          download(renderCalendar(situation, deadlines, location.href), `${situation.id}.ics`),
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
  // The reader was faster than the script.
  if (select.value) return askDates(form, find(), {})
  const linked = readDates(location.hash)
  const sent = linked ? undefined : readDates(location.search)
  const dates = linked ?? sent ?? readKept().dates
  if (!dates) return
  select.value = dates.situation
  if (select.selectedIndex < 0) select.value = ''
  askDates(form, find(), dates.days)
  // A form that was sent before its script was there is answered as if it had been.
  if (sent) return answer(sent.days)
  const faults = judge(dates.days)
  if (linked) tellFaults(form, faults)?.focus()
}
