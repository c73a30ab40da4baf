import { isDeepEqual } from '../../lib/isDeepEqual.ts'
import { type Document, parseDocument } from 'yaml'
import { AUTHORED_FIELDS } from '../../model/frontMatter/frontMatterSchema.ts'
import { readFrontMatter } from '../../model/frontMatter/readFrontMatter.ts'
import { hideCellBars, showCellBars } from './cellBars.ts'
import { ORIGINAL } from './deskFields.ts'
import { keepUntouched } from './keepUntouched.ts'

/** A page as the desk edits it: the values of its fields, `body`, and the file as it was read. */
export type DeskEntry = Record<string, unknown>

const KEYS = Object.keys(AUTHORED_FIELDS)

/** Lists whose items may be a text alone. */
const PLACED_LISTS: ReadonlySet<string> = new Set(['questions', 'hiddenLabels'])

/** A question alone is one without a passage that answers. */
const toDesk = (key: string, value: unknown): unknown =>
  PLACED_LISTS.has(key) && Array.isArray(value)
    ? value.map((question: unknown) => (typeof question === 'string' ? { q: question } : question))
    : value

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** Leaves out what was not filled in, at every depth. */
const prune = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(prune).filter((item) => !isEmpty(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]): [string, unknown] => [key, prune(item)])
      .filter(([, item]) => !isEmpty(item)),
  )
}

const toFile = (key: string, value: unknown): unknown => {
  const pruned = prune(value)
  // A page that is not a draft does not say so.
  if (key === 'draft') return pruned === true ? true : undefined
  if (!PLACED_LISTS.has(key) || !Array.isArray(pruned)) return pruned
  return pruned.map((item: unknown) => {
    const { q, a } = item as { q?: unknown; a?: unknown }
    return a === undefined ? q : { q, a }
  })
}

/** The text between the lines of dashes, and what follows them. */
const split = (file: string): { header: string; body: string } => {
  const { end } = readFrontMatter(file)
  const header = file.slice(0, end).replace(/^\uFEFF?-{3}[ \t]*\r?\n/, '')
  return { header: header.replace(/-{3}[ \t]*\r?\n?$/, ''), body: file.slice(end) }
}

/**
 * Reads a page for the desk.
 *
 * @param file - the whole file
 */
export const readEntry = (file: string): DeskEntry => {
  const { data } = readFrontMatter(file)
  return {
    ...Object.fromEntries(
      KEYS.filter((key) => key in data).map((key) => [key, toDesk(key, data[key])]),
    ),
    body: hideCellBars(split(file).body.trim()),
    [ORIGINAL]: file,
  }
}

const setValue = (document: Document, key: string, value: unknown): void => {
  if (isEmpty(value)) document.delete(key)
  else document.set(key, document.createNode(value))
}

/**
 * Writes a page that the desk has edited: what its author has not touched stays as it was written, order,
 * comments and keys that the desk does not show included.
 *
 * @returns the whole file
 */
export const writeEntry = (entry: DeskEntry): string => {
  const original = typeof entry[ORIGINAL] === 'string' ? entry[ORIGINAL] : ''
  const before = readEntry(original)
  const { header, body } = split(original)
  const changed = KEYS.filter(
    (key) => !isDeepEqual(toFile(key, entry[key]), toFile(key, before[key])),
  )
  const written = typeof entry.body === 'string' ? showCellBars(entry.body.trim()) : ''
  const text = keepUntouched(body.trim(), written)
  const newBody = text === body.trim() && original !== '' ? body : `\n${text}\n`
  if (changed.length === 0) return `${original.slice(0, original.length - body.length)}${newBody}`
  const document = parseDocument(header)
  for (const key of changed) setValue(document, key, toFile(key, entry[key]))
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return `---\n${yaml}---\n${newBody}`
}
