import { createElement } from '../../tools/client/createElement.ts'
import { readData } from '../../tools/client/readData.ts'
import { keep, readKept } from '../../tools/client/keep.ts'
import { copyText, linkTo, renderActions, showInAddress } from '../../tools/client/renderActions.ts'
import type { Dossier } from '../../dossier/shared/dossier.ts'
import { computeDeadlines } from '../shared/computeDeadlines.ts'
import { renderCalendar } from '../shared/renderCalendar.ts'
import type { Deadline, DeadlineData, Situation } from '../shared/types.ts'
import { renderDeadlines } from './renderDeadlines.ts'

type Dates = NonNullable<Dossier['dates']>

const download = (text: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  createElement('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

const writeDates = ({ situation, days }: Dates): string =>
  new URLSearchParams({ situation, ...days }).toString()

const readDates = (text: string): Dates | undefined => {
  const { situation, ...days } = Object.fromEntries(new URLSearchParams(text))
  return situation ? { situation, days } : undefined
}

const createFields = ({ events }: Situation, days: Dates['days']): HTMLElement[] =>
  events.map(({ id, label, optional }) =>
    createElement(
      'label',
      { 'data-event': id },
      optional ? `${label} (s’il y a lieu)` : label,
      createElement('input', { type: 'date', name: id, value: days[id] ?? '' }),
    ),
  )

/** Dates the steps of the situation that the reader chooses, on the device. */
export const mountDeadlines = async (form: HTMLFormElement): Promise<void> => {
  const data = await readData<DeadlineData>(form.dataset.rules!)
  const result = form.nextElementSibling as HTMLElement
  const select = form.querySelector('select')!
  const find = (): Situation | undefined => data.situations.find(({ id }) => id === select.value)

  const askDates = (days: Dates['days']): void => {
    form.querySelectorAll('[data-event]').forEach((field) => field.remove())
    const situation = find()
    if (situation) form.querySelector('.tool-actions')!.before(...createFields(situation, days))
  }
  const readForm = (): Dates => {
    const fields = form.querySelectorAll<HTMLInputElement>('[data-event] input')
    return {
      situation: select.value,
      days: Object.fromEntries(
        Array.from(fields, ({ name, value }) => [name, value]).filter(([, value]) => value),
      ),
    }
  }
  const forget = (): void => {
    form.reset()
    askDates({})
    keep({ dates: undefined })
    showInAddress('')
    show()
    select.focus()
  }
  const renderResult = (situation: Situation, deadlines: readonly Deadline[]): Node[] => [
    createElement('h3', {}, situation.title),
    ...renderDeadlines(deadlines, data.calendar),
    renderActions({
      'Ajouter à mon calendrier': () =>
        download(renderCalendar(situation, deadlines, location.href), `${situation.id}.ics`),
      'Copier le lien': () => copyText(linkTo(writeDates(readForm()))),
      Imprimer: () => print(),
      'Tout effacer': forget,
    }),
  ]
  const show = (): number => {
    const situation = find()
    const deadlines = situation ? computeDeadlines(situation, readForm().days) : []
    result.hidden = deadlines.length === 0
    result.replaceChildren(
      ...(situation && deadlines.length > 0 ? renderResult(situation, deadlines) : []),
    )
    return deadlines.length
  }
  const update = (): number => {
    const dates = readForm()
    const count = show()
    keep({ dates: count > 0 ? dates : undefined })
    showInAddress(count > 0 ? writeDates(dates) : '')
    return count
  }

  select.addEventListener('change', () => {
    askDates({})
    update()
  })
  form.addEventListener('input', ({ target }) => {
    if (target !== select) update()
  })
  const answer = (): void => {
    if (update() > 0) result.focus()
    else (form.querySelector<HTMLElement>('[data-event] input') ?? select).focus()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    answer()
  })
  // The reader was faster than the script.
  if (select.value) return askDates({})
  const linked = readDates(location.hash.slice(1))
  const sent = linked ? undefined : readDates(location.search.slice(1))
  const dates = linked ?? sent ?? readKept().dates
  if (!dates) return
  select.value = dates.situation
  askDates(dates.days)
  // A form that was sent before its script was there is answered as if it had been.
  if (sent) answer()
  else show()
}
