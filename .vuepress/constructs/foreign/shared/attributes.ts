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

/** Attributes whose numbers are read as words are. */
const NUMBERS_RE = /^(?:date|year|time|duration|version|since|number|price|amount|status)$/

const isRead = (name: string, value: string): boolean =>
  !isSetting(name) && (NUMBERS_RE.test(fold(name)) ? value !== '' : !NO_WORDS_RE.test(value))

/** A word without a name; one that no quotes are around chooses among the few that a system knows. */
export interface Word {
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
