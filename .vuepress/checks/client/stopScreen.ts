import {
  CHANGED_EVENT,
  CRASHED_EVENT,
  FAILED_EVENT,
  TOLD_EVENT,
  type Crash,
  type Stop,
} from '../shared/Stop.ts'
import { openInEditor } from './openInEditor.ts'
import { readCrash } from './readCrash.ts'
import './stopScreen.css'

/** A time, in ms, for the server to forget what it had compiled. */
const PAUSE = 200

/** A time, in ms, in which a server that starts again would have come back. */
const RESTART = 3000

const create = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name)
  element.append(...content)
  return element
}

let shown: HTMLDialogElement | null = null

const renderPlace = ({ file, name, line, column }: Stop): Node[] => {
  if (file === null) return []
  const place = [name, line, column].filter((part) => part !== null).join(':')
  const button = create('button', create('code', place))
  button.type = 'button'
  button.addEventListener('click', () => openInEditor(`${file}:${line ?? 1}:${column ?? 1}`))
  return [create('p', button)]
}

const renderOriginal = ({ original }: Stop): Node[] => {
  if (original === '') return []
  const text = create('pre', original)
  text.lang = 'en'
  return [create('details', create('summary', 'Message d’origine'), text)]
}

/** Says what keeps the page from being shown; the first stop stays, others most often come from it. */
const show = (stop: Stop): void => {
  if (shown?.open) return
  const title = create('h1', 'La page ne peut pas être montrée')
  title.id = 'stop-title'
  const close = create('button', 'Fermer')
  close.autofocus = true
  const dialog = create(
    'dialog',
    title,
    create('p', create('strong', stop.message)),
    create('p', stop.suggestion),
    ...renderPlace(stop),
    ...renderOriginal(stop),
    create('form', close),
  )
  dialog.className = 'stop-screen'
  dialog.lang = 'fr'
  dialog.setAttribute('aria-labelledby', title.id)
  dialog.querySelector('form')!.method = 'dialog'
  shown?.remove()
  document.body.append(dialog)
  dialog.showModal()
  shown = dialog
}

/** The server also leaves for a moment when its configuration changes. */
const tellLoss = (): void => {
  setTimeout(() => {
    show({
      ...{ file: null, name: '', line: null, column: null, original: '' },
      message: 'Le serveur s’est arrêté.',
      suggestion:
        'Le terminal dit pourquoi. Corrigez, puis relancez « npm run dev » : cette page se rechargera d’elle-même.',
    })
  }, RESTART)
}

const tellCrash = (error: unknown): void => {
  const crash: Crash | null = readCrash(error, location.origin)
  if (crash) import.meta.hot?.send(CRASHED_EVENT, crash)
}

/** Nothing is shown: a file that is saved while the page is being loaded may give it some modules twice. */
const isEmpty = (): boolean => document.querySelector('#app')?.childElementCount === 0

if (import.meta.hot) {
  const { hot } = import.meta
  hot.on('vite:error', ({ err }) => hot.send(FAILED_EVENT, err))
  hot.on(TOLD_EVENT, show)
  // What could not be loaded has nothing to be updated: the page starts again.
  hot.on(CHANGED_EVENT, () => {
    if (shown?.isConnected || isEmpty()) setTimeout(() => location.reload(), PAUSE)
  })
  hot.on('vite:ws:disconnect', tellLoss)
  addEventListener('error', ({ error }) => tellCrash(error))
  addEventListener('unhandledrejection', ({ reason }) => tellCrash(reason))
}
