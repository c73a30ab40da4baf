import { setTimeout as sleep } from 'node:timers/promises'
import { BROWSER, type WebKit } from './startWebKit.ts'

/** Name that WebDriver gives to a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Keys of WebDriver. */
export const KEYS = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', down: '\uE015' } as const

interface Answer {
  value: unknown
}

const send = async (url: string, method: string, body?: unknown): Promise<unknown> => {
  const response = await fetch(url, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  })
  const { value } = (await response.json()) as Answer
  if (!response.ok) throw new Error(`${method} ${url} : ${JSON.stringify(value).slice(0, 300)}`)
  return value
}

/** What a test does in a window: the few commands of W3C WebDriver that it needs. */
export interface WebKitPage {
  go: (url: string) => Promise<void>
  back: () => Promise<void>
  /** Runs a function of the page, which sees nothing of this file. */
  run: <T, A extends unknown[]>(script: (...args: A) => T, ...args: A) => Promise<T>
  /** The same until it gives something true; null after ten seconds. */
  wait: <T, A extends unknown[]>(script: (...args: A) => T, ...args: A) => Promise<T | null>
  click: (selector: string) => Promise<void>
  /** Moves the pointer over the first element of a selector. */
  hover: (selector: string) => Promise<void>
  type: (...keys: string[]) => Promise<void>
  close: () => Promise<void>
}

/**
 * Opens a window, as large inside as asked.
 *
 * @throws Error when the driver refuses
 */
export const openPage = async (
  { url }: WebKit,
  { width, height }: { width: number; height: number },
): Promise<WebKitPage> => {
  const capabilities = {
    alwaysMatch: {
      pageLoadStrategy: 'normal',
      'webkitgtk:browserOptions': {
        binary: '/usr/bin/python3',
        args: [BROWSER, '--automation'],
      },
    },
  }
  const { sessionId } = (await send(`${url}/session`, 'POST', { capabilities })) as {
    sessionId: string
  }
  const call = (method: string, path: string, body?: unknown): Promise<unknown> =>
    send(`${url}/session/${sessionId}${path}`, method, body)

  const page: WebKitPage = {
    go: async (target) => void (await call('POST', '/url', { url: target })),
    back: async () => void (await call('POST', '/back', {})),
    run: async <T, A extends unknown[]>(script: (...args: A) => T, ...args: A) =>
      (await call('POST', '/execute/sync', {
        script: `return (${script.toString()}).apply(null, arguments)`,
        args,
      })) as T,
    wait: async (script, ...args) => {
      for (let attempt = 0; attempt < 100; attempt++) {
        const value = await page.run(script, ...args).catch(() => null)
        if (value) return value
        await sleep(100)
      }
      return null
    },
    click: async (selector) => {
      const element = (await call('POST', '/element', {
        using: 'css selector',
        value: selector,
      })) as Record<string, string>
      await call('POST', `/element/${element[ELEMENT]!}/click`, {})
    },
    hover: async (selector) => {
      const [x, y] = await page.run((css) => {
        const box = document.querySelector(css)!.getClientRects()[0]!
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]
      }, selector)
      const actions = [{ type: 'pointerMove', duration: 0, x, y }]
      await call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
    type: async (...keys) => {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    close: async () => {
      // The driver answers that there is no window any more.
      await call('DELETE', '').catch(() => undefined)
    },
  }

  await page.go('about:blank')
  const setSize = (w: number, h: number): Promise<unknown> =>
    call('POST', '/window/rect', { width: w, height: h })
  await setSize(width, height)
  await sleep(300)
  const [innerW, innerH] = await page.run(() => [innerWidth, innerHeight])
  await setSize(width + width - innerW!, height + height - innerH!)
  await sleep(300)
  return page
}
