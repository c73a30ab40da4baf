/** A text between quotes of JavaScript, with nothing to compute in it. */
const STRING_RE = /^\s*(?:"([^"\\]*)"|'([^'\\]*)'|`((?:[^`\\$]|\$(?!\{))*)`)\s*$/

/** What an expression of JavaScript says as it stands: a text or a number; null for one that must be run. */
export const readText = (code: string): string | null => {
  const [whole, double, single, template] = STRING_RE.exec(code) ?? []
  if (whole !== undefined) return double ?? single ?? template ?? ''
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(code) ? code.trim() : null
}

/** The texts of a list: `['npm', 'pnpm']`. */
export const readList = (code: string): string[] =>
  Array.from(
    code.matchAll(/"([^"\\\n]*)"|'([^'\\\n]*)'/g),
    ([, double, single]) => double ?? single!,
  )

const COMMENT_RE = /^\s*\/\*[\s\S]*\*\/\s*$/

/** An expression within the text of a page: its text, or its code for one that nothing runs here. */
export const writeExpression = (code: string): string => {
  if (code.trim() === '' || COMMENT_RE.test(code)) return ''
  const text = readText(code)
  if (text !== null) return text
  const line = code.trim().replace(/\s+/g, ' ')
  return line.includes('`') ? `\`\` {${line}} \`\`` : `\`{${line}}\``
}
