export interface ContainerInfo {
  /** What follows `:::`, in lower case: pages of older sites write `::: Lexique`. */
  name: string
  /** The rest of the line, Markdown not read yet. Empty when there is none. */
  title: string
}

/** Splits what an author wrote after `:::`, with or without a space before the name. */
export const readContainerInfo = (info: string): ContainerInfo => {
  const [, name = '', title = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec(info) ?? []
  return { name: name.toLowerCase(), title }
}
