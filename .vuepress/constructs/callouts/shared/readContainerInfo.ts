export interface ContainerInfo {
  /** What follows `:::`, in lower case: pages of older sites write `::: Lexique`. */
  name: string
  /** The rest of the line, Markdown not read yet. Empty when there is none. */
  title: string
}

/** Splits what an author wrote after `:::`, with or without a space before the name. */
export const readContainerInfo = (info: string): ContainerInfo => {
  const text = info.trim()
  const name = /^\S*/.exec(text)![0]
  return { name: name.toLowerCase(), title: text.slice(name.length).trimStart() }
}

/**
 * Reads what stands before the colons that close a container on the line that opens it.
 *
 * @param text - what follows the name: `Texte. :::`
 * @returns `Texte.`; null when the line does not end so
 */
export const readOneLineText = (text: string): string | null => {
  const line = text.trim()
  let end = line.length
  while (line[end - 1] === ':') end -= 1
  const before = line.slice(0, end).trimEnd()
  return line.length - end >= 3 && before !== '' && before.length < end ? before : null
}
