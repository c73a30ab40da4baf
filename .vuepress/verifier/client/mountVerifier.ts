import { createElement } from '../../constructs/tools/client/createElement.ts'
import { download } from '../../constructs/tools/client/download.ts'
import { tellFaults } from '../../constructs/tools/client/tellFaults.ts'
import { say } from '../../lib/say.ts'
import { adoptStyles } from './adoptStyles.ts'
import { completeForm } from './completeForm.ts'
import { nameAfter } from './nameAfter.ts'
import type { RepairPlan } from '../shared/types.ts'
import { describeReport, renderReport } from './renderReport.ts'
import { typeset } from './typeset.ts'
import css from './verifier.css?inline'
import { ask, Stopped, type Task, warm } from './workerClient.ts'

type Response = Awaited<ReturnType<typeof ask>['answer']>

/** A bar that fills, and a button to stop. */
const renderProgress = (name: string, stop: () => void) => {
  const bar = createElement('progress', {
    max: '1',
    value: '0',
    'aria-label': 'Lecture du fichier',
  })
  const text = createElement('span', {}, '0 %')
  const button = createElement('button', { type: 'button' }, 'Arrêter')
  button.addEventListener('click', stop)
  return {
    element: createElement(
      'div',
      { class: 'verifier-progress' },
      createElement('p', {}, typeset(`Lecture de « ${name} »`)),
      bar,
      text,
      createElement('div', { class: 'tool-actions' }, button),
    ),
    tell: (share: number): void => {
      bar.value = share
      text.textContent = typeset(`${Math.floor(share * 100)} %`)
    },
  }
}

/** Verifies the example of a button: the file that the link before it leads to. */
const verifyExample = async (
  button: Element,
  verify: (file: File) => void,
  fail: (error: unknown) => void,
): Promise<void> => {
  const { href } = button.previousElementSibling as HTMLAnchorElement
  try {
    const response = await fetch(href)
    if (!response.ok) throw new Error(href)
    verify(new File([await response.blob()], href.split('/').at(-1)!))
  } catch {
    fail(new Error('L’exemple n’a pas pu être téléchargé.'))
  }
}

/** Makes a form, or the field of a chapter, verify files: chosen, dropped on it, or given as examples. */
export const mountVerifier = (form: HTMLElement): void => {
  adoptStyles(css)
  warm()
  const { result, page } = completeForm(form)
  const field = form.querySelector<HTMLInputElement>('[name=file]')!
  const readChoice = (name: string): string =>
    form.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? ''
  let running: Task<Response> | undefined
  let latest: ReturnType<typeof renderProgress> | undefined

  const show = (...children: Node[]): void => {
    result.hidden = false
    result.replaceChildren(...children)
  }
  const showFailure = (error: unknown): void => {
    const text =
      error instanceof Stopped
        ? 'Vérification arrêtée.'
        : error instanceof Error
          ? error.message
          : String(error)
    show(createElement('p', { class: 'verifier-failure' }, typeset(text)))
    say(typeset(text))
  }
  /** Runs one task at a time, in place of the one before. */
  const run = async (
    request: Parameters<typeof ask>[0],
    tell: (share: number) => void,
  ): Promise<Response> => {
    running?.stop()
    const task = ask(request, tell)
    running = task
    try {
      return await task.answer
    } finally {
      if (running === task) running = undefined
    }
  }
  const repair = async (file: File, plan: RepairPlan): Promise<string> => {
    try {
      const answer = await run({ type: 'repair', file, plan }, () => undefined)
      if (answer.type === 'repaired') download(answer.copy, nameAfter(file.name, 'repare.csv'))
      return 'Copie téléchargée'
    } catch {
      return 'La copie n’a pas pu être écrite'
    }
  }
  const verify = async (file: File): Promise<void> => {
    const progress = renderProgress(file.name, () => running?.stop())
    latest = progress
    show(progress.element)
    say(typeset(`Lecture de « ${file.name} ».`))
    try {
      const answer = await run(
        {
          type: 'verify',
          file,
          schema: readChoice('schema'),
          communes: readChoice('communes') && (form.dataset.communes ?? ''),
        },
        progress.tell,
      )
      const links = await page
      if (answer.type !== 'report' || latest !== progress) return
      const { report } = answer
      show(...renderReport(report, links, () => repair(file, report.repair)))
      result.focus()
      say(typeset(describeReport(report)))
    } catch (error) {
      // Another file took its place.
      if (!(error instanceof Stopped) || !running) showFailure(error)
    }
  }
  const start = (file: File | undefined): void => {
    tellFaults(form, file ? {} : { [field.name]: 'Choisissez un fichier à vérifier.' })?.focus()
    if (file) void verify(file)
  }

  field.addEventListener('change', () => start(field.files?.[0]))
  form.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-do=verify]')) start(field.files?.[0])
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  for (const type of ['dragover', 'drop'])
    form.addEventListener(type, (event) => event.preventDefault())
  form.addEventListener('drop', ({ dataTransfer }) => {
    if (!dataTransfer || dataTransfer.files.length === 0) return
    // The field shows it, and `Vérifier` takes it again with another choice.
    field.files = dataTransfer.files
    start(field.files[0])
  })
  form.closest('.tool')?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('[data-do=example]')
    if (button) void verifyExample(button, start, showFailure)
  })
}
