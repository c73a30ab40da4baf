import { writeHugoFigure } from './translateHugo.ts'

/** Code between accents: read first, so that what it shows is left as it is. */
const CODE = '(?<!`)(`{1,3})(?!`)[^`\\n]+(?<!`)\\1(?!`)'

/** Signs of other systems within a line, and what says the same in Markdown. */
const INLINE: readonly { pattern: string; write: (inside: string) => string }[] = [
  // Roles of MyST: the text that they show.
  {
    pattern: '\\{[a-z][\\w:+-]{0,40}\\}`([^`\\n]*)`',
    write: (text) => text.replace(/[ \t]*<[^<>]*>$/, ''),
  },
  // References of Hugo.
  {
    pattern: '\\{\\{[<%][ \\t]*(?:rel)?ref[ \\t]+"([^"\\n{}]*)"[ \\t]*[>%]\\}\\}',
    write: (path) => path,
  },
  // Addresses of VuePress 1 under the base of the site.
  {
    pattern: `(?<=[ \\t]):((?:src|href)="\\$withBase\\('[^'"\\n]*'\\)")`,
    write: (attribute) => attribute.replace(/\$withBase\('([^']*)'\)/, '$1'),
  },
  // An image of Hugo.
  {
    pattern: '\\{\\{[<%][ \\t]*(?:figure|img)[ \\t]+([^{}\\n]*)[>%]\\}\\}',
    write: (attributes) => {
      const { image, texts } = writeHugoFigure(attributes)
      return [image, ...texts].join(' ')
    },
  },
]

const RULES = INLINE.map(({ pattern, write }) => ({
  pattern: new RegExp(`${CODE}|${pattern}`, 'gi'),
  write,
}))

/** Every sign above holds one of these. */
const SIGNS_RE = /\{[a-z][\w:+-]{0,40}\}`|\{\{[<%]|\$withBase\(/i

/** Translates what stands between words; code between accents is left as it is. */
export const translateInline = (text: string): string =>
  SIGNS_RE.test(text)
    ? RULES.reduce(
        (line, { pattern, write }) =>
          line.replace(pattern, (whole: string, accents?: string, inside?: string) =>
            accents === undefined ? write(inside ?? '') : whole,
          ),
        text,
      )
    : text
