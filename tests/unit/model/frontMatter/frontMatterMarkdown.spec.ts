import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { frontMatterMarkdown } from '../../../../.vuepress/model/frontMatter/frontMatterMarkdown.ts'

const read = (content: string) => {
  const env: { frontmatter?: Record<string, unknown>; content?: string } = {}
  const html = new MarkdownIt().use(frontMatterMarkdown).render(content, env)
  return { html, ...env }
}

describe('the front matter in the Markdown chain', () => {
  it('is taken out of the page', () => {
    expect(read('---\ntitle: A\n---\n# B')).toEqual({
      html: '<h1>B</h1>\n',
      frontmatter: { title: 'A' },
      content: '# B',
    })
  })

  it.each(['js', 'javascript', 'coffee', 'json', 'toml', 'JS', 'yaml'])(
    'is never handed to the engine « %s »',
    (language) => {
      const page = `---${language}\n{ "title": (globalThis.pwned = 1, "x") }\n---\nTexte`
      expect(read(page).frontmatter).toEqual({})
      expect('pwned' in globalThis).toBe(false)
    },
  )

  it('gives no value of another type than the schema says, nor a language that is none', () => {
    const page = `---\ntitle: { l'eau: x }\ndescription: [a]\nlang: 'fr"><script>'\norder: 2\n---\n`
    expect(read(page).frontmatter).toEqual({ order: 2 })
    expect(read('---\nlang: en-GB\ntitle: 12\n---\n').frontmatter).toEqual({
      lang: 'en-GB',
      title: '12',
    })
  })
})
