import { listChosenGuides, parseCacheName } from '../shared/cacheNames.ts'
import type { OfflineAnswer, OfflineFailure, OfflineRequest } from '../shared/messages.ts'
import { formatBytes } from '../../publish/exports/shared/formatBytes.ts'
import { say } from '../../lib/say.ts'
import { toScriptUrl } from '../../publish/security/client/toScriptUrl.ts'

const KEEP = 'Lire hors ligne'
const REMOVE = 'Retirer de cet appareil'
const REMOVED = 'Ce guide n’est plus sur cet appareil.'
const UNSUPPORTED = 'Ce navigateur ne sait pas garder un guide hors ligne.'
const FAILURES: Record<OfflineFailure, string> = {
  network: 'Le guide n’a pas pu être enregistré en entier\u00a0: rien n’a été gardé. Réessayez.',
  changed: 'Le site vient de changer\u00a0: rechargez la page, puis réessayez.',
  storage: 'La place manque sur cet appareil\u00a0: rien n’a été gardé.',
}

const describeKept = (pages: number, bytes: number): string =>
  `Ce guide est sur cet appareil (${pages} pages, ${formatBytes(bytes)}). Il se lit sans connexion et se met à jour quand vous revenez en ligne.`

const setLabel = (button: HTMLElement, text: string): void => {
  button.querySelector('.offline-label')!.textContent = text
}

/** Shown beside the button, and said aloud. */
const tell = (button: HTMLElement, text: string): void => {
  button.parentElement!.querySelector('.offline-status')!.textContent = text
  if (text) say(text)
}

/** Resolves once the worker has everything it needs to answer; rejects if it gives up. */
const waitInstalled = (worker: ServiceWorker): Promise<ServiceWorker> =>
  new Promise((resolve, reject) => {
    const check = (): void => {
      if (worker.state === 'redundant') reject(new Error('redundant'))
      else if (worker.state !== 'installing' && worker.state !== 'parsed') resolve(worker)
    }
    worker.addEventListener('statechange', check)
    check()
  })

/** The service worker of the version that the network has now; failing that, the one at hand. */
const findWorker = async (): Promise<ServiceWorker> => {
  const registration = await navigator.serviceWorker.register(
    toScriptUrl(`${__VUEPRESS_BASE__}sw.js`),
    {
      scope: __VUEPRESS_BASE__,
      updateViaCache: 'none',
    },
  )
  await registration.update().catch(() => undefined)
  const { installing, waiting, active } = registration
  const newest = installing ?? waiting ?? active
  if (!newest) throw new Error('no worker')
  return waitInstalled(newest).catch((error: unknown) => {
    if (!registration.active) throw error
    return registration.active
  })
}

const ask = (
  worker: ServiceWorker,
  request: OfflineRequest,
  onAnswer: (answer: OfflineAnswer) => void,
): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
      onAnswer(data)
      if ('done' in data) return
      port1.close()
      resolve()
    }
    worker.postMessage(request, [port2])
  })

/** Removes a guide in every version; with the last one goes the service worker and all that it kept. */
const remove = async (guide: string): Promise<void> => {
  const names = (await caches.keys()).filter((name) => parseCacheName(name))
  const others = listChosenGuides(names).filter((other) => other !== guide)
  const leaving = names.filter(
    (name) => others.length === 0 || parseCacheName(name)?.guide === guide,
  )
  await Promise.all(leaving.map((name) => caches.delete(name)))
  if (others.length > 0) return
  const registration = await navigator.serviceWorker.getRegistration(__VUEPRESS_BASE__)
  await registration?.unregister()
}

const keep = async (button: HTMLElement, guide: string): Promise<void> => {
  setLabel(button, 'Enregistrement…')
  tell(button, '')
  let failure: OfflineFailure | undefined = 'network'
  try {
    await ask(await findWorker(), { keep: guide }, (answer) => {
      failure = undefined
      if ('done' in answer)
        setLabel(button, `Enregistrement : ${Math.round((100 * answer.done) / answer.total)} %`)
      else if ('kept' in answer) {
        setLabel(button, REMOVE)
        tell(button, describeKept(answer.kept.pages, answer.kept.bytes))
      } else failure = answer.failure
    })
  } catch {
    // The worker could not start: told below.
  }
  if (!failure) return
  await remove(guide)
  setLabel(button, KEEP)
  tell(button, FAILURES[failure])
}

const isKept = async (guide: string): Promise<boolean> =>
  listChosenGuides(await caches.keys()).includes(guide)

/**
 * Keeps the guide that a button names, or removes it when the button says so. A button does not know
 * at first what the device holds: its first use tells.
 *
 * @param button - has `data-guide`, a `.offline-label`, and an `.offline-status` beside it
 */
export const switchOffline = async (button: HTMLElement): Promise<void> => {
  const { guide = '' } = button.dataset
  if (!('serviceWorker' in navigator)) return tell(button, UNSUPPORTED)
  if (button.ariaDisabled === 'true') return
  button.ariaDisabled = 'true'
  try {
    if (button.textContent.startsWith(REMOVE)) {
      await remove(guide)
      setLabel(button, KEEP)
      tell(button, REMOVED)
    } else if (await isKept(guide)) {
      setLabel(button, REMOVE)
      tell(button, 'Ce guide est déjà sur cet appareil\u00a0: il se lit sans connexion.')
    } else await keep(button, guide)
  } finally {
    button.ariaDisabled = null
  }
}
