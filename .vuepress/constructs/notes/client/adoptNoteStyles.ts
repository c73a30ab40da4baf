import css from './notes.css?inline'

/** Gives the page the styles of notes: it is sent without them. */
export const adoptNoteStyles = (): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
