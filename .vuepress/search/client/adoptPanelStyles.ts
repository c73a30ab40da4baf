import css from './searchPanel.css?inline'

let isDone = false

/** Gives the page the styles of the results, once: pages are sent without them. */
export const adoptPanelStyles = (): void => {
  if (isDone) return
  isDone = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
