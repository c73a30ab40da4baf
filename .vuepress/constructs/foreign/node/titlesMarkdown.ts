import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { humanizeName } from '../../../lib/humanizeName.ts'
import { isIndexFile } from '../../../lib/indexFile.ts'
import * as posix from '../../../lib/posixPath.ts'

interface TitleEnv {
  filePathRelative?: string | null
  frontmatter?: Record<string, unknown>
  /** What VuePress names a page whose front matter does not. */
  title?: string
}

const HTML_TITLE_RE = /<h1[\s>]/i

const isTitle = ({ type, tag, content, children }: Token): boolean =>
  tag === 'h1' ||
  (type.startsWith('html_') && HTML_TITLE_RE.test(content)) ||
  (children ?? []).some(
    (child) => child.type === 'html_inline' && HTML_TITLE_RE.test(child.content),
  )

/** These write their own title, or have none. */
const isHome = ({ home, hero, layout }: Record<string, unknown>): boolean =>
  home === true || hero !== undefined || layout === 'home'

/** What the file of a page is called; that of the home page says nothing. */
const readFileName = (file: string): string => {
  const named = isIndexFile(file) ? posix.dirname(file) : file.replace(/\.md$/i, '')
  return named === '.' ? '' : humanizeName(named)
}

const addTitle = (state: StateCore, title: string): void => {
  const open = new state.Token('heading_open', 'h1', 1)
  const inline = new state.Token('inline', '', 0)
  const text = new state.Token('text', '', 0)
  text.content = title
  Object.assign(open, { markup: '#', block: true })
  Object.assign(inline, { content: title, children: [text], level: 1, block: true })
  const close = new state.Token('heading_close', 'h1', -1)
  Object.assign(close, { markup: '#', block: true })
  state.tokens.unshift(open, inline, close)
}

/**
 * markdown-it extension: a page that names itself in its front matter alone, as those of Docusaurus, Mintlify,
 * Hugo or npm do, shows that name as its title; one that names itself nowhere is called as its file is, in menus.
 * Comes after the model, whose places are those of what is written.
 */
export const titlesMarkdown = (md: MarkdownIt): void => {
  md.core.ruler.push('page_title', (state) => {
    const { frontmatter = {}, filePathRelative: file = null } = state.env as TitleEnv
    const { title } = frontmatter
    if (file === null || typeof title !== 'string' || title.trim() === '') return
    if (isHome(frontmatter) || state.tokens.some(isTitle)) return
    addTitle(state, title)
  })
  const render = md.renderer.render.bind(md.renderer)
  md.renderer.render = (tokens, options, env: TitleEnv) => {
    const html = render(tokens, options, env)
    const { frontmatter = {}, filePathRelative: file = null, title } = env
    // VuePress has just looked for the first heading of level 1.
    if (file !== null && title === '' && !frontmatter.title) env.title = readFileName(file)
    return html
  }
}
