import type { MarkdownIt } from 'markdown-it'
import { readFrontMatter } from './readFrontMatter.ts'

interface FrontMatterEnv {
  /** Text of the page without its front matter, as VuePress names it. */
  content?: string
  frontmatter?: Record<string, unknown>
}

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
    env.frontmatter = { ...env.frontmatter, ...data }
    return parse(env.content, env)
  }
}
