declare const __APP__: string
declare const __STYLE__: string

/** Names of the events that the app sends once Vue has taken over the page, or cannot. */
const MOUNTED = 'app-mounted'
const FAILED = 'app-failed'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What a field holds in the page as published. */
const publishedValue = (field: Field): string | undefined =>
  'options' in field
    ? ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value
    : field.defaultValue

/** Follows what the reader enters until Vue, which starts from what was published, is there. */
const keepValues = (): { restore: () => void; stop: () => void } => {
  const fields = [...document.querySelectorAll<Field>('#app :is(input, textarea, select)')]
  const read = (): string[] => fields.map((field) => field.value)
  let values = read()
  const note = (): void => {
    values = read()
  }
  document.addEventListener('input', note)
  return {
    restore: () =>
      fields.forEach((field, index) => {
        const value = values[index]!
        if (!field.isConnected || (field.value === value && value === publishedValue(field))) return
        field.value = value
        for (const type of ['input', 'change'])
          field.dispatchEvent(new Event(type, { bubbles: true }))
      }),
    stop: () => document.removeEventListener('input', note),
  }
}

/** Vue expects the page as published: what islands have written beside it goes. */
const removeAdded = (): void =>
  document.querySelectorAll('[data-added]').forEach((element) => element.remove())

/** What Vue shows from now on may need styles that the page was published without. */
const addStyle = (): void => {
  if (!__STYLE__) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = __STYLE__
  document.head.append(link)
}

const load = (): Promise<void> =>
  new Promise((resolve, reject) => {
    document.addEventListener(MOUNTED, () => resolve(), { once: true })
    document.addEventListener(FAILED, () => reject(new Error(FAILED)), { once: true })
    import(/* @vite-ignore */ __APP__).catch(reject)
  })

const start = async (): Promise<void> => {
  const { restore, stop } = keepValues()
  try {
    addStyle()
    removeAdded()
    await load()
    document.documentElement.dataset.app = 'mounted'
    restore()
  } finally {
    stop()
  }
}

let started: Promise<void> | undefined

/**
 * Starts the Vue app of the page and plays again the action that asked for it.
 *
 * @param target - the control that the reader used, already in the page's HTML
 * @param event - what the reader did; typed text is kept, a click is sent again
 * @throws Error if a part of the app is gone
 */
export const wake = async (_target: HTMLElement, event?: Event): Promise<void> => {
  const element = event?.target as HTMLElement | undefined
  await (started ??= start())
  if (event?.type === 'click') element?.click()
  if (event instanceof KeyboardEvent)
    element?.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true }))
}
