/** A text of YAML that needs no quotes: the sign before a colon or a hash would make it something else. */
const PLAIN_RE = /^(?:\/|https?:\/\/)(?:[^\s"'#:]|[^\s"']#|:(?=\S))*$/

const quoteYaml = (text: string): string => (PLAIN_RE.test(text) ? text : JSON.stringify(text))

/** How the two sides of a redirection are written in the file that says it, to be repeated in a message. */
export const writeRedirect = (
  file: string,
  { from, to }: { from: string; to: string },
  side: 'from' | 'to',
): string => {
  if (file.endsWith('.toml')) return `${side} = ${JSON.stringify(side === 'from' ? from : to)}`
  if (file.endsWith('.ts')) return `${JSON.stringify(from)}: ${JSON.stringify(to)}`
  return `${quoteYaml(from)}: ${quoteYaml(to)}`
}
