/** Signs of other systems within a line, and what says the same in Markdown. Each reads a line once. */
const INLINE: readonly [RegExp, string | ((...parts: string[]) => string)][] = [
  // Roles of MyST: the text that they show.
  [/\{[a-z][\w:+-]{0,40}\}`([^`\n<]*?)(?:[ \t]*<[^`\n<>]*>)?`/gi, (_, text = '') => text],
  // References of Hugo.
  [/\{\{[<%][ \t]*(?:rel)?ref[ \t]+"([^"\n{}]*)"[ \t]*[>%]\}\}/g, (_, path = '') => path],
  // An image of Hugo.
  [
    /\{\{[<%][ \t]*(?:figure|img)[ \t]+([^{}\n]*?)\/?[ \t]*[>%]\}\}/g,
    (_, attributes = '') => {
      const read = (name: string): string =>
        new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
      return `![${read('alt') || read('caption') || read('title')}](${read('src')})`
    },
  ],
]

/** Every sign above begins by one of these. */
const SIGNS_RE = /\{[a-z][\w:+-]*\}`|\{\{[<%]/i

/** Translates what stands between words; code between accents is left as it is. */
export const translateInline = (text: string): string =>
  SIGNS_RE.test(text)
    ? INLINE.reduce(
        (line, [pattern, write]) =>
          typeof write === 'string' ? line.replace(pattern, write) : line.replace(pattern, write),
        text,
      )
    : text
