import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'

/** A text value, where it is written in the file. */
export interface YamlText {
  /** Keys from the root, numbers in lists: `['sources', 0, 'title']`. */
  path: (string | number)[]
  value: string
  /** Offsets in the file of the value as written, quotes included. */
  start: number
  end: number
  quote: 'plain' | 'single' | 'double' | 'block'
}

/** Offsets in the file of keys and values, by path: its steps, one a line. */
export type Offsets = Map<string, { key: number; value: number }>

export interface WalkOptions {
  /** Offset in the file of the first character of YAML. */
  base: number
  /** Whether the schema says that the value at a path is a text. */
  isText: (path: readonly (string | number)[]) => boolean
}

export interface YamlWalk {
  /** The value itself, aliases left out. */
  data: unknown
  texts: YamlText[]
  offsets: Offsets
  /** Offsets in YAML of `&anchors` and `*aliases`. */
  references: number[]
}

const QUOTES: Record<string, YamlText['quote']> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
}

/**
 * The value of a node. `toJS` of the package writes the keys that are maps as texts, again and again:
 * forty braces in a row take it longer than anybody waits. Here a key is a scalar, or nothing.
 */
const toValue = (node: unknown): unknown => {
  if (isMap(node))
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) =>
        isScalar(key) ? [[String(key.value), toValue(value)]] : [],
      ),
    )
  if (isSeq(node)) return node.items.map(toValue)
  return isScalar(node) ? node.value : null
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0]

/** `title: 2024-01-05` or `title: 1.10` is what its author wrote, not what YAML makes of it. */
const keepAsWritten = (scalar: Scalar): void => {
  if (scalar.value !== null && typeof scalar.value !== 'string' && scalar.source !== undefined)
    scalar.value = scalar.source
}

/**
 * Notes every value of a tree of YAML once, so that the tree, which is heavy, need not be kept.
 * Gives texts of the schema back as they are written.
 */
export const walkYaml = (root: unknown, { base, isText }: WalkOptions): YamlWalk => {
  const walk: YamlWalk = { data: null, texts: [], offsets: new Map(), references: [] }

  const noteText = (scalar: Scalar, path: (string | number)[]): void => {
    if (isText(path)) keepAsWritten(scalar)
    if (typeof scalar.value !== 'string' || !scalar.range) return
    const [start, end] = scalar.range
    const quote = QUOTES[scalar.type ?? ''] ?? 'plain'
    walk.texts.push({ path, value: scalar.value, start: base + start, end: base + end, quote })
  }

  const visitChild = (path: (string | number)[], key: unknown, value: unknown): void => {
    const keyOffset = startOf(key) ?? startOf(value)
    const name = path.map(String).join('\n')
    if (keyOffset !== undefined && !walk.offsets.has(name))
      walk.offsets.set(name, { key: base + keyOffset, value: base + (startOf(value) ?? keyOffset) })
    visit(value, path)
  }

  const visit = (node: unknown, path: (string | number)[]): void => {
    if (isAlias(node) || (node as Scalar | null)?.anchor) walk.references.push(startOf(node) ?? 0)
    if (isMap(node))
      for (const { key, value } of node.items) {
        if (isAlias(key)) walk.references.push(startOf(key) ?? 0)
        visitChild([...path, isScalar(key) ? String(key.value) : '?'], key, value)
      }
    else if (isSeq(node))
      for (const [index, item] of node.items.entries()) visitChild([...path, index], null, item)
    else if (isScalar(node)) noteText(node, path)
  }

  visit(root, [])
  // After the visit, which gives texts back as they are written.
  return { ...walk, data: toValue(root) }
}
