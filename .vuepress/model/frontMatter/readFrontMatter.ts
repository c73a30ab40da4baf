import { parseDocument } from 'yaml'
import { collectYamlErrors } from './collectYamlErrors.ts'
import { explainYamlError } from './explainYamlError.ts'
import { isTextField } from './frontMatterSchema.ts'
import { findMisopenedHeader, TOML_RE } from './findMisopenedHeader.ts'
import { tomlToYaml } from './tomlToYaml.ts'
import { splitFrontMatter, WRONG_LINES } from './splitFrontMatter.ts'
import { walkYaml, type Offsets, type YamlText } from './walkYaml.ts'

/** A text value of the front matter, where it is written in the file. */
export type FrontMatterText = YamlText

/** YAML that cannot be read, with its offset in the file. */
export interface FrontMatterError {
  message: string
  offset: number
  /** What to write, where « clé: valeur » does not say it. */
  hint?: string
  /** The limits of the header are not known: what is read of the page may be anything. */
  isUnbounded?: boolean
}

/** The block between two `---` lines at the top of a page. */
export interface FrontMatter {
  /** Values, typed by the schema: what it calls a text is as it is written (`2024-01-05`, `1.10`). */
  data: Record<string, unknown>
  /** Offset in the file of the first character after the front matter. */
  end: number
  errors: FrontMatterError[]
  texts: FrontMatterText[]
  /** Offset in the file of a value, of its key, or of the nearest thing that exists. */
  locate: (path: readonly PropertyKey[], target?: 'key' | 'value') => number
}

/** Longest header that is read, in characters: our largest, the glossary, is a fifth of it. */
const MAX_LENGTH = 250_000

/** What is missing is told at the place of its nearest parent. */
const findOffset = (
  offsets: Offsets,
  path: readonly PropertyKey[],
  target: 'key' | 'value',
): number | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const place = offsets.get(path.slice(0, length).map(String).join('\n'))
    if (place) return length === path.length ? place[target] : place.value
  }
  return undefined
}

/** A line that gives a value, even badly: `title:Guide`. */
const KEY_RE = /^[ \t]*(?:-[ \t]+)?["']?[\p{L}_][\w-]*["']?[ \t]*:/mu

/** A first line of dashes that is a rule, as Markdown has it. */
const TEXT = {
  message: 'on attend des lignes « clé: valeur », et celles-ci sont montrées comme un texte',
  hint: 'Si c’est l’en-tête, écrivez « clé: valeur » sur chaque ligne ; si c’est un texte, retirez la ligne « --- » qui est au-dessus.',
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const EMPTY: FrontMatter = { data: {}, end: 0, errors: [], texts: [], locate: () => 0 }

const parse = (source: string, base: number, end: number): FrontMatter => {
  const document = parseDocument(source, {
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  })
  const walk = walkYaml(document.contents, { base, isText: isTextField })
  const { texts, offsets, references } = walk
  const errors: FrontMatterError[] = collectYamlErrors(document, source, { texts, base })
  // `&a` and `*a` repeat a value: nine lines of them can fill the memory of the machine that builds.
  if (references[0] !== undefined)
    errors.push({
      message: 'les renvois « &nom » et « *nom » ne sont pas admis',
      hint: 'Écrivez la valeur à chaque endroit où elle sert ; pour un texte qui commence par « & » ou « * », mettez-le entre guillemets droits.',
      offset: references[0],
    })
  const data = references.length > 0 ? {} : walk.data
  const isText = Boolean(document.contents) && !isRecord(data) && !KEY_RE.test(source)
  if (isText) errors.push({ ...TEXT, offset: 0 })
  else if (document.contents && !isRecord(data))
    errors.push(explainYamlError('NOT_A_MAP', source, 0))
  return {
    data: isRecord(data) ? data : {},
    // Words between two rules are of the page: it keeps them.
    end: isText ? 0 : end,
    errors: errors.map((error) => ({ ...error, offset: base + error.offset })),
    texts,
    locate: (path, target = 'value') => findOffset(offsets, path, target) ?? base,
  }
}

/** What can still be read of a header whose lines of dashes are not as they should, such as its address. */
const readMisopened = (content: string): FrontMatter | null => {
  const header = findMisopenedHeader(content)
  if (!header) return null
  const { offset, wrongLine, start, end, bodyStart } = header
  const written = content.slice(start, end)
  const isToml = TOML_RE.test(content.slice(0, start).trim())
  const yaml = isToml ? tomlToYaml(written) : written.replace(/\n?$/, '\n')
  const inside = readOnce(`---\n${yaml}---\n`)
  return {
    ...EMPTY,
    data: inside.data,
    end: bodyStart,
    errors: [{ ...WRONG_LINES[wrongLine], offset }],
    locate: () => offset,
  }
}

const readOnce = (content: string): FrontMatter => {
  const split = splitFrontMatter(content)
  if (split.kind !== 'found') {
    const misopened = readMisopened(content)
    if (misopened || split.kind === 'none') return misopened ?? EMPTY
    const { message, hint } = split
    return { ...EMPTY, errors: [{ message, hint, offset: 0, isUnbounded: true }] }
  }
  const { source, start, end } = split
  const refuse = (message: string): FrontMatter => ({
    ...EMPTY,
    end,
    errors: [{ message, offset: start }],
  })
  if (source.length > MAX_LENGTH) return refuse('il est beaucoup trop long')
  try {
    return parse(source, start, end)
  } catch {
    // Lists in lists in lists, by the thousand: the reader of YAML has no room left.
    return refuse('ses listes sont trop imbriquées')
  }
}

const MAX_KNOWN = 20_000
const known = new Map<string, FrontMatter>()

/**
 * Reads the front matter with the place of each value: the only reader that the site has. It is YAML,
 * whatever follows the dashes of the first line, and none of it is run.
 * Never throws: what is wrong goes to `errors`.
 *
 * @param content - the whole file; several readers ask for the same one, which is read once
 */
export const readFrontMatter = (content: string): FrontMatter => {
  const before = known.get(content)
  if (before) return before
  if (known.size >= MAX_KNOWN) known.clear()
  const frontMatter = readOnce(content)
  known.set(content, frontMatter)
  return frontMatter
}
