import panel from './searchPanel.css?inline'

const adopted = new Set<string>()

/** Gives the page a sheet of styles, once: pages are sent without those of the results. */
export const adoptStyles = (css: string): void => {
  if (adopted.has(css)) return
  adopted.add(css)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** The styles of the panel under the field, which a list of results needs too. */
export const adoptPanelStyles = (): void => adoptStyles(panel)
