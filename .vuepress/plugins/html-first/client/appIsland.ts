declare const __APP__: string
declare const __STYLE__: string

/** Name of the event that the app sends once Vue has taken over the page. */
const MOUNTED = 'app-mounted'

const keepValues = (): (() => void) => {
  const fields = [...document.querySelectorAll<HTMLInputElement>('#app :is(input, textarea)')]
  const values = fields.map((field) => field.value)
  return () =>
    fields.forEach((field, index) => {
      const value = values[index]!
      if (!field.isConnected || (field.value === value && value === field.defaultValue)) return
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
}

/** What Vue shows from now on may need styles that the page was published without. */
const addStyle = (): void => {
  if (!__STYLE__) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = __STYLE__
  document.head.append(link)
}

let mounted: Promise<void> | undefined

const start = (): Promise<void> =>
  (mounted ??= new Promise((resolve, reject) => {
    const restoreValues = keepValues()
    addStyle()
    document.addEventListener(
      MOUNTED,
      () => {
        document.documentElement.dataset.app = 'mounted'
        restoreValues()
        resolve()
      },
      { once: true },
    )
    import(/* @vite-ignore */ __APP__).catch(reject)
  }))

/**
 * Starts the Vue app of the page and plays again the action that asked for it.
 *
 * @param target - the control that the reader used, already in the page's HTML
 * @param event - what the reader did; typed text is kept, a click is sent again
 */
export const wake = async (_target: HTMLElement, event?: Event): Promise<void> => {
  const element = event?.target as HTMLElement | undefined
  await start()
  if (event?.type === 'click') element?.click()
  if (event instanceof KeyboardEvent)
    element?.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true }))
}
