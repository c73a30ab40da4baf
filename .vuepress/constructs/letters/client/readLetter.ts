/** The letter as plain text: paragraphs, lines, and what the reader wrote. */
export const readLetter = (letter: HTMLElement): string =>
  Array.from(letter.querySelectorAll('p'), (paragraph) => {
    const copy = paragraph.cloneNode(true) as HTMLElement
    // What is said of a link is shown beside it, and is no part of the letter.
    copy.querySelectorAll('.link-note').forEach((note) => note.remove())
    copy.querySelectorAll('br').forEach((line) => line.replaceWith('\n'))
    return (copy.textContent ?? '').replace(/[ \t]*\n[ \t]*/g, '\n').trim()
  }).join('\n\n')
