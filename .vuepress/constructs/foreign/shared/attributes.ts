import type { Line } from './Line.ts'

/** What stands after the name of a tag, and what of it is shown: the words that are not are never lost. */
export interface Attributes {
  /** The text of the first of these attributes that has one: from then on it is shown. */
  take: (...names: readonly string[]) => string
  /** The next word that has no name: from then on it is shown. */
  takeWord: () => string
  /** What a reader would read, of all that is not shown. */
  left: () => string[]
}

/** Attributes that say how a thing looks or works: no reader would read them. */
const SETTINGS = new Set(
  `id key class classname style css width height size maxwidth minwidth target rel icon icontype iconcolor
  iconposition color colour background backgroundcolor bg tone lang language syntax type kind variant value values
  default defaultvalue defaultopen defaultindex initialopen open opened active selected closed collapse collapsed
  collapsible expanded expandable fold folded group groupid sync synckey syncgroup persist storagekey querystring align
  alignment valign position placement layout theme mode ratio aspectratio loading lazy decoding fetchpriority srcset
  sizes cols columns column rows gap gutter span offset order level depth maxdepth animate animation shadow border
  rounded margin padding figclass figwidth scale linenos lineno linenumbers linenostart linenostarts linenumstart
  startline hllines hl emphasizelines highlight highlightlines wrap wordwrap overflow fullwidth view slot as is
  referrerpolicy allow allowfullscreen frameborder crossorigin tabindex role download required optional deprecated
  hidden visible disabled horizontal vertical dense compact inline linktype`.split(/\s+/),
)

/** Attributes that lead somewhere. */
export const ADDRESSES = ['href', 'url', 'link', 'to', 'relref', 'ref', 'src'] as const
const OTHER_ADDRESSES =
  'pageref image img cover logo poster thumbnail attrlink linkref cite srclight srcdark light dark'
const LEADS = new Set<string>([...ADDRESSES, ...OTHER_ADDRESSES.split(' ')])

/** A number, a measure, a choice, a class of an icon, or what only a program reads. */
const NO_WORDS_RE =
  /^(?:[^\p{L}]*|[\d.,]+\s?(?:px|r?em|v[hw]|ch|pt|cm|mm|s|ms|fr)|true|false|yes|no|on|off|null|none|auto|undefined|left|right|center|top|bottom|fa[bsrl]?[ -][\w -]*|:[\w-]+:|\{.*)$/isu

const fold = (name: string): string => name.toLowerCase().replace(/[-_]/g, '')

/** Whether an attribute says how a thing looks, works or is reached, and nothing to a reader. */
const isSetting = (name: string): boolean =>
  SETTINGS.has(fold(name)) || LEADS.has(fold(name)) || /^(?:data-|aria-|v-|on[A-Z])/.test(name)

const isRead = (name: string, value: string): boolean =>
  !isSetting(name) && !NO_WORDS_RE.test(value)

/** A word without a name; one that no quotes are around chooses among the few that a system knows. */
interface Word {
  text: string
  isRead: boolean
}

/**
 * @param named - names and values, in the order in which they are written
 * @param words - those that have no name
 */
export const createAttributes = (
  named: readonly (readonly [name: string, value: string])[],
  words: readonly Word[] = [],
): Attributes => {
  const shown = new Set<string>()
  const waiting = [...words]
  const find = (name: string) =>
    named.find(([written, value]) => fold(written) === fold(name) && value.trim() !== '')
  return {
    take: (...names) => {
      const value = names.map((name) => find(name)?.[1].trim()).find(Boolean) ?? ''
      shown.add(value)
      return value
    },
    takeWord: () => waiting.shift()?.text.trim() ?? '',
    left: () => [
      ...waiting
        .filter(({ text, isRead: isText }) => isText && isRead(text.trim(), text.trim()))
        .map(({ text }) => text.trim()),
      ...new Set(
        named
          .filter(([name, value]) => !shown.has(value.trim()) && isRead(name, value.trim()))
          .map(([, value]) => value.trim()),
      ),
    ],
  }
}

const ATTRIBUTE_RE =
  /(?<![\w:@-])([\w-]{1,40})\s?=\s?(?:"((?:[^"\\]|\\.)*|[^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`>%}]+))/g

const WORD_RE = /"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g

const unescape = (text: string): string => text.replaceAll('\\"', '"')

/** Reads `key="value"`, `key='value'` and `key=value`; what is left of the text is between them. */
const readNamed = (written: string): { named: [string, string][]; rest: string } => {
  const named: [string, string][] = []
  const rest = written.replace(
    ATTRIBUTE_RE,
    (_, name: string, double?: string, single?: string, raw?: string, bare?: string) => {
      named.push([name, unescape(double ?? single ?? raw ?? bare ?? '')])
      return ' '
    },
  )
  return { named, rest }
}

/**
 * Reads what follows the name of a tag.
 *
 * @param words - what words without a name are: one text together, words of which those between quotes are texts,
 *   or nothing
 */
export const readAttributes = (
  written: string,
  words: 'text' | 'words' | 'none' = 'none',
): Attributes => {
  const { named, rest } = readNamed(written)
  if (words === 'none') return createAttributes(named)
  if (words === 'text') {
    const text = rest
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^"([^"]*)"$/, '$1')
    return createAttributes(named, text ? [{ text, isRead: true }] : [])
  }
  return createAttributes(
    named,
    Array.from(rest.matchAll(WORD_RE), ([, quoted, raw, bare]) => ({
      text: quoted === undefined ? (raw ?? bare!) : unescape(quoted),
      isRead: bare === undefined,
    })),
  )
}

/** A text between brackets, which may hold others: `[voir [la page](/p/)] suite`; null for none. */
const readBracketed = (text: string): { inside: string; rest: string } | null => {
  if (!text.startsWith('[')) return null
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '[') depth += 1
    else if (text[at] === ']') {
      depth -= 1
      if (depth === 0) return { inside: text.slice(1, at), rest: text.slice(at + 1) }
    }
  }
  return null
}

/**
 * Reads what follows the name of a container of another system: `[Titre]{title="Titre"} suite`.
 *
 * @returns its words in one title, and the texts that are none
 */
export const readContainerTitle = (rest: string): { title: string; texts: string[] } => {
  const bracketed = readBracketed(rest)
  const after = (bracketed?.rest ?? rest).trimStart()
  const [braces = '', inside = ''] = /^\{([^{}]*)\}/.exec(after) ?? []
  const attributes = readAttributes(inside)
  const words = [bracketed?.inside ?? '', after.slice(braces.length)]
  if (!words[0]!.trim()) words.unshift(attributes.take('title'))
  const title = words
    .map((word) => word.trim())
    .filter(Boolean)
    .join(' ')
  return { title, texts: attributes.left() }
}

/** Reads the words and the attributes, between quotes, of a block of MyST, of Quarto or of Pandoc. */
export const readArgument = (written: string): { title: string; texts: string[] } => {
  const named: [string, string][] = []
  const words = written
    .replace(/(?<![\w:@-])([\w-]{1,40})="([^"]*)"/g, (_, name: string, value: string) => {
      named.push([name, value])
      return ''
    })
    .replace(/(?<!\S)[.#][\w-]+/g, '')
  const attributes = createAttributes(named)
  const title = [attributes.take('title'), words.replace(/\s+/g, ' ').trim()]
  return { title: title.filter(Boolean).join(' '), texts: attributes.left() }
}

/** Lines of a block that show texts, each a paragraph. */
export const writeTexts = (texts: readonly string[], source: number, indent = ''): Line[] =>
  texts.flatMap((text) => [
    { text: '', source },
    { text: indent + text, source },
    { text: '', source },
  ])
