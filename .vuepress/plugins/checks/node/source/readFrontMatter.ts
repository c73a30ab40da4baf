import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml'
import { findMisopenedHeader } from './findMisopenedHeader.ts'
import { explainYamlError } from './explainYamlError.ts'

/** A text value of the front matter, where it is written. */
export interface FrontMatterText {
  /** Keys from the root, numbers in lists: `['sources', 0, 'title']`. */
  path: (string | number)[]
  value: string
  /** Offsets in the file of the value as written, quotes included. */
  start: number
  end: number
  quote: 'plain' | 'single' | 'double' | 'block'
}

export interface FrontMatterError {
  message: string
  offset: number
  /** What to write, where it is not a matter of YAML. */
  hint?: string
  /** The limits of the header are not known: what is read of the page may be anything. */
  isUnbounded?: boolean
}

/** The block between two `---` lines at the top of a page. */
export interface FrontMatter {
  /** What VuePress reads, dates left as text. */
  data: Record<string, unknown>
  /** Offset in the file of the first character after the front matter. */
  end: number
  /** What cannot be read, with its offset in the file. */
  errors: FrontMatterError[]
  texts: FrontMatterText[]
  /** Offset in the file of a value, of its key, or of the nearest thing that exists. */
  locate: (path: readonly PropertyKey[], target?: 'key' | 'value') => number
}

const FRONT_MATTER_RE = /^\uFEFF?(---[ \t]*\r?\n)((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/
/** VuePress takes what follows on the first line for the name of another language than YAML. */
const LANGUAGE_RE = /^\uFEFF?---(?!-)[^\n]*\S/
const UNCLOSED_RE = /^\uFEFF?---[ \t]*(?:\r?\n|$)/

/** Signs that YAML forbids, and lone halves of pairs: they come with some copies and pastes. */
const INVISIBLE_RE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

const QUOTES: Record<string, FrontMatterText['quote']> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
}

/** Where each value is written, by its path: offsets of its key and of itself. */
type Offsets = Map<string, { key: number; value: number }>

const toKey = (path: readonly PropertyKey[]): string => path.map(String).join('\n')

interface Walk {
  texts: FrontMatterText[]
  offsets: Offsets
}

/** Notes every value once: the tree of YAML is heavy, and a thousand of them must not stay in memory. */
const walkNode = (node: unknown, base: number, path: (string | number)[], walk: Walk): void => {
  const note = (step: string | number, key: unknown, value: unknown): void => {
    const below = [...path, step]
    const start = (part: unknown): number | undefined => (part as Node | null)?.range?.[0]
    const keyOffset = start(key) ?? start(value)
    if (keyOffset !== undefined && !walk.offsets.has(toKey(below)))
      walk.offsets.set(toKey(below), {
        key: base + keyOffset,
        value: base + (start(value) ?? keyOffset),
      })
    walkNode(value, base, below, walk)
  }
  if (isMap(node))
    for (const { key, value } of node.items)
      note(isScalar(key) ? String(key.value) : '?', key, value)
  else if (isSeq(node)) for (const [index, item] of node.items.entries()) note(index, null, item)
  else if (isScalar(node) && typeof node.value === 'string' && node.range) {
    const [start, end] = node.range
    const quote = QUOTES[node.type ?? ''] ?? 'plain'
    walk.texts.push({ path, value: node.value, start: base + start, end: base + end, quote })
  }
}

/** What is missing is told at the place of its nearest parent. */
const findOffset = (
  offsets: Offsets,
  path: readonly PropertyKey[],
  target: 'key' | 'value',
): number | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const place = offsets.get(toKey(path.slice(0, length)))
    if (place) return length === path.length ? place[target] : place.value
  }
  return undefined
}

const toData = (document: Document): Record<string, unknown> => {
  const data: unknown = document.toJS({ maxAliasCount: 50 })
  return data && typeof data === 'object' && !Array.isArray(data)
    ? (data as Record<string, unknown>)
    : {}
}

const EMPTY: FrontMatter = { data: {}, end: 0, errors: [], texts: [], locate: () => 0 }

const FIRST_LINE = 'la première ligne doit être « --- » et rien d’autre'
const CLOSING_LINE = 'la ligne qui ferme l’en-tête doit être « --- » et rien d’autre'
const LINES_HINT =
  'Écrivez trois traits d’union, sans rien avant, sur la première ligne du fichier et sur celle qui ferme l’en-tête.'

const explainMissing = (content: string): FrontMatterError[] => {
  if (LANGUAGE_RE.test(content))
    return [{ message: FIRST_LINE, hint: LINES_HINT, offset: 0, isUnbounded: true }]
  return UNCLOSED_RE.test(content)
    ? [
        {
          message: 'la ligne « --- » qui ferme l’en-tête manque',
          hint: 'Écrivez une ligne « --- » sous la dernière clé de l’en-tête.',
          offset: 0,
          isUnbounded: true,
        },
      ]
    : []
}

/** What can still be read of a header that is not opened as it should, such as its address. */
const readMisopened = (content: string): FrontMatter | null => {
  const header = findMisopenedHeader(content)
  if (!header) return null
  const { offset, wrongLine, start, end, bodyStart } = header
  const message = wrongLine === 'opening' ? FIRST_LINE : CLOSING_LINE
  const inside = readFrontMatter(`---\n${content.slice(start, end).replace(/\n?$/, '\n')}---\n`)
  return {
    ...EMPTY,
    data: inside.data,
    end: bodyStart,
    errors: [{ message, hint: LINES_HINT, offset, isUnbounded: true }],
    locate: () => offset,
  }
}

/** Reads the front matter with the place of each value. Never throws: what is wrong goes to `errors`. */
export const readFrontMatter = (content: string): FrontMatter => {
  const match = FRONT_MATTER_RE.exec(content)
  if (!match) return readMisopened(content) ?? { ...EMPTY, errors: explainMissing(content) }
  const base = match[0].indexOf('---') + match[1]!.length
  const end = match[0].length
  try {
    const document = parseDocument(match[2]!, {
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'error',
    })
    // What this reader only warns of, such as an unknown `!tag`, VuePress refuses.
    const errors: FrontMatterError[] = [...document.errors, ...document.warnings].map(
      ({ code, pos }) => ({
        message: explainYamlError(code),
        offset: base + pos[0],
      }),
    )
    const invisible = INVISIBLE_RE.exec(match[2]!)
    if (invisible)
      errors.push({
        message: 'un caractère invisible s’y est glissé',
        offset: base + invisible.index,
      })
    const isObject = !document.contents || isMap(document.contents)
    if (!isObject) errors.push({ message: 'on attend des lignes « clé: valeur »', offset: base })
    const walk: Walk = { texts: [], offsets: new Map() }
    walkNode(document.contents, base, [], walk)
    return {
      data: toData(document),
      end,
      errors,
      texts: walk.texts,
      locate: (path, target = 'value') => findOffset(walk.offsets, path, target) ?? base,
    }
  } catch {
    return { ...EMPTY, end, errors: [{ message: explainYamlError('BAD_ALIAS'), offset: base }] }
  }
}
