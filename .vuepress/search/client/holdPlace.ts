/** In the state of the history, which the browser keeps with each page visited. */
const KEY = 'searchPlace'
const PAUSE = 150

interface Place {
  top: number
  /** Of the results. */
  height: number
}

/** The state stays when the same address is asked anew, as by sending the same question again. */
const isAnew = (): boolean => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'navigate'
}

/**
 * Puts a reader who comes back to the results where they were left. They are written after the browser has put the
 * page back, too short by then: their height is held until they are there. Whoever comes anew moves nowhere.
 *
 * @param root - the page of results
 * @returns to call once the results are there: from then on their place is noted
 */
export const holdPlace = (root: HTMLElement): (() => void) => {
  const state = history.state as Record<string, Place | undefined> | null
  const left = state?.[KEY]
  if (left && !isAnew()) {
    root.style.minHeight = `${left.height}px`
    scrollTo(0, left.top)
  }
  return () => {
    root.style.minHeight = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    addEventListener('scroll', () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const place: Place = { top: scrollY, height: root.offsetHeight }
        history.replaceState({ ...(history.state as object | null), [KEY]: place }, '')
      }, PAUSE)
    })
  }
}
