import type { MarkdownIt } from 'markdown-it'

/** `{#id}` and `{#id .class}` at the end of a heading; other attributes mean nothing here. */
const ATTRIBUTES_RE =
  /[ \t]*\{:?[ \t]*((?:[#.][^\s{}#.]+|[\w-]+=(?:"[^"{}]*"|[^\s{}"]+))(?:[ \t]+[^{}]*)?)\}[ \t]*$/

/** `## Titre <a href="#titre" id="titre"></a>`, as GitBook exports it. */
const ANCHOR_RE = /[ \t]*<a\b([^<>]*)>[ \t]*<\/a>[ \t]*$/i

const ID_RE = /\b(?:id|name)=["']?([^\s"'<>]+)/i

/**
 * markdown-it extension: a heading may choose its anchor. Comes before VuePress names the headings that have
 * none, and before their text is read.
 */
export const headingIdsMarkdown = (md: MarkdownIt): void => {
  md.core.ruler.after('block', 'heading_ids', ({ tokens }) => {
    const taken = new Set<string>()
    tokens.forEach((heading, index) => {
      const inline = tokens[index + 1]
      if (heading.type !== 'heading_open' || !inline) return
      const anchor = ANCHOR_RE.exec(inline.content)
      const attributes = anchor ? null : ATTRIBUTES_RE.exec(inline.content)
      const match = anchor ?? attributes
      if (!match) return
      const id = anchor ? ID_RE.exec(anchor[1]!)?.[1] : /#([^\s{}#.=]+)/.exec(attributes![1]!)?.[1]
      // A heading of an anchor alone has no other text to be reached by.
      const text = inline.content.slice(0, match.index)
      if (text.trim() === '') return
      inline.content = text
      if (!id || taken.has(id) || id.startsWith('_')) return
      taken.add(id)
      heading.attrSet('id', id)
    })
  })
}
