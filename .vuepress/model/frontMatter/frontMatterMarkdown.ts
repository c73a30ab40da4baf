import type { MarkdownIt } from 'markdown-it'
import { isTextField, LANGUAGE_RE } from './frontMatterSchema.ts'
import { readFrontMatter } from './readFrontMatter.ts'

interface FrontMatterEnv {
  /** Text of the page without its front matter, as VuePress names it. */
  content?: string
  frontmatter?: Record<string, unknown>
}

/**
 * The values that a page is published with. A list in the place of a text, or a language that is none, stops a
 * strict build; a lenient one does as if its author had written nothing there.
 */
const leaveOutMistyped = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(([key, value]) => {
      if (key === 'lang') return typeof value === 'string' && LANGUAGE_RE.test(value)
      return !isTextField([key]) || typeof value !== 'object' || value === null
    }),
  )

/**
 * markdown-it extension: takes the front matter out of what is rendered, and puts its values in `env`.
 * Takes the place of VuePress' own (`frontmatter: false`), which hands what follows `---` on the first
 * line to an engine of that name, `js` included: https://github.com/jonschlinkert/gray-matter#engines
 */
export const frontMatterMarkdown = (md: MarkdownIt): void => {
  const parse = md.parse.bind(md)
  md.parse = (source, env: FrontMatterEnv = {}) => {
    const { data, end } = readFrontMatter(source)
    env.content = source.slice(end).replace(/^\uFEFF/, '')
    env.frontmatter = { ...env.frontmatter, ...leaveOutMistyped(data) }
    return parse(env.content, env)
  }
}
