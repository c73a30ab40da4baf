import type { CustomPreviewTemplateProps } from '@sveltia/cms'

declare global {
  interface Window {
    /** React's own, which the desk gives to those who extend it. */
    h: (
      type: string,
      props: Record<string, unknown>,
    ) => ReturnType<CustomPreviewTemplateProps['widgetFor']>
  }
}

/** Signs come in bursts: one check for all of them, in milliseconds. */
const PAUSE = 300

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

/**
 * A part of the desk that draws itself, at once, then after each burst of signs.
 *
 * @param draw - fills the element
 */
export const drawSoon = (
  className: string,
  draw: (element: HTMLElement) => Promise<void>,
): ReturnType<Window['h']> =>
  window.h('div', {
    className,
    ref: (element: HTMLElement | null) => {
      if (!element) return
      clearTimeout(timers.get(element))
      timers.set(
        element,
        setTimeout(() => void draw(element), element.childElementCount === 0 ? 0 : PAUSE),
      )
    },
  })
