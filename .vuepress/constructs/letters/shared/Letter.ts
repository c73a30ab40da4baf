/** A letter in plain words: paragraphs, each of its lines; blanks that nobody filled stand between brackets. */
export type Letter = readonly (readonly string[])[]

/** The words of a letter with empty lines between its paragraphs, as a page copies and keeps them. */
export const parseLetter = (text: string): Letter =>
  text.split('\n\n').map((paragraph) => paragraph.split('\n'))

/** A letter as a file. Line ends of Windows: Notepad reads them, and everything else does too. */
export const renderText = (letter: Letter): string =>
  `\uFEFF${letter.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`
