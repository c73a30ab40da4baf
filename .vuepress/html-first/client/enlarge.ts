import css from './enlarge.css?inline'

/** What the control that closes says, in the language of the site. */
declare const __CLOSE__: string

let isStyled = false

/** The page is sent without the styles of what it may never show. */
const adoptStyles = (): void => {
  if (isStyled) return
  isStyled = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** A copy of an element; what it is called by in the page stays there. */
const copy = (shown: Element): Element => {
  const view = shown.cloneNode(true) as Element
  view.removeAttribute('loading')
  // Within a drawing, ids are what its own parts are drawn with.
  if (!view.matches('svg'))
    for (const element of [view, ...view.querySelectorAll('[id]')]) element.removeAttribute('id')
  return view
}

/**
 * Shows on the whole window the image that a link holds, or the drawing or the table that follows a button.
 * Escape, its button and a click beside it or on an image close it; the focus goes back where it was.
 */
export const enlarge = (target: HTMLElement): void => {
  const shown = target.querySelector('img') ?? target.nextElementSibling
  if (!shown) return
  adoptStyles()
  const dialog = document.createElement('dialog')
  const close = document.createElement('button')
  const view = document.createElement('div')
  const name = shown.querySelector('table')?.getAttribute('aria-label') ?? shown.getAttribute('alt')
  dialog.className = 'enlarged'
  dialog.dataset.added = ''
  dialog.setAttribute('aria-label', name ?? target.textContent)
  close.type = 'button'
  close.textContent = __CLOSE__
  // A drawing has its look from the figure that holds it.
  view.className = `enlarged-view ${shown.closest('figure')?.className ?? ''}`
  // Reached from the keyboard, which scrolls it.
  view.tabIndex = 0
  view.append(copy(shown))
  dialog.append(close, view)
  dialog.addEventListener('click', ({ target: clicked }) => {
    if (clicked instanceof Element && !clicked.closest('.table-wrapper')) dialog.close()
  })
  dialog.addEventListener('close', () => dialog.remove())
  target.after(dialog)
  dialog.showModal()
}
