import { FOREIGN_MARKUP } from '../source/foreignMarkup.ts'

/**
 * A paragraph, a heading, a cell… as one string that has the length of what is written in the file:
 * `start + index` is the offset in the file. What is not prose is replaced: code and addresses by
 * `OPAQUE`, tags and the signs of Markdown by `MARK`. Rules on text read these strings and nothing else.
 */
export interface ProseBlock {
  kind: 'paragraph' | 'heading' | 'cell' | 'title' | 'frontMatter'
  start: number
  text: string
}

/** Stands for code or an address: something that is read but is not a word. */
export const OPAQUE = '\uFFFC'
/** Stands for a sign of Markdown or a tag, which a reader does not see. */
export const MARK = '\u0001'

const MASKS: [RegExp, string][] = [
  // A line of colons that closes nothing.
  [/^[ \t]*:{3,}[ \t]*$/gm, MARK],
  [/&nbsp;|&#160;|&#xA0;/gi, '\u00A0'],
  [/&#8239;|&#x202F;/gi, '\u202F'],
  [/&(?:[a-z]\w*|#\d+|#x[\da-f]+);/gi, OPAQUE],
  [/\[\[[^\][\n]*\]\]/g, OPAQUE],
  [/\{\{[^{}]*\}\}/g, OPAQUE],
  // Tags and attributes of other systems: `{% hint %}`, `{#anchor .class}`, `[!NOTE]`.
  [/\{%[^{}\n]*%\}|\{(?:[#.:]|[\w-]{1,40}=)[^\n]{0,300}\}|\[!\w+\]/g, OPAQUE],
  ...FOREIGN_MARKUP.map((pattern): [RegExp, string] => [pattern, OPAQUE]),
  // Addresses written as they are, of sites and of people.
  [/\b(?:https?:\/\/|www\.)[^\s<>«»)\]]*[^\s<>«»)\].,;:!?]/g, OPAQUE],
  [/(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w/g, OPAQUE],
  // Emoji shortcodes.
  [/:(?:[a-z][a-z0-9_+-]*|[+-]1|100|1234):/g, OPAQUE],
  [/\\(?=[!-/:-@[-`{-~])/g, MARK],
]

/** Every mask begins by one of these: most texts have none, and are left as they are. */
const MASKED_RE = /[&[{\\@$%<=]|:[a-z:/\d+-]|www\.|!!!|\?\?\?|\.\.|^(?:import|export|#\+)/im

/** Replaces what is not prose in a text, sign for sign. */
export const maskProse = (source: string): string =>
  MASKED_RE.test(source)
    ? MASKS.reduce(
        (text, [pattern, sign]) => text.replace(pattern, (match) => sign.repeat(match.length)),
        source,
      )
    : source
