import type { MarkdownIt } from 'markdown-it'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { nameHeading } from '../../markdown-extras/node/nameHeading.ts'

const ATTRIBUTE = /(?:[#.][^\s{}]+|[\w-]+=(?:"[^"{}]*"|[^\s{}"]+)|-)/.source

/** `{#id}` and `{#id .class}` at the end of a heading; other attributes mean nothing here, words are its text. */
const ATTRIBUTES_RE = new RegExp(
  String.raw`[ \t]*\{:?[ \t]*(${ATTRIBUTE}(?:[ \t]+${ATTRIBUTE})*)[ \t]*\}[ \t]*$`,
)

/** `## Titre <a href="#titre" id="titre"></a>`, as GitBook exports it. */
const ANCHOR_RE = /[ \t]*<a\b([^<>]*)>[ \t]*<\/a>[ \t]*$/i

/**
 * What an author may choose: signs that mean nothing in HTML, and not the names of the theme, which begin with `_`,
 * nor that of the element that holds the app.
 */
const CHOSEN_RE = /^(?!app$)[\p{L}\p{N}][\p{L}\p{M}\p{N}:._-]*$/u

const ID_RE = /\b(?:id|name)=["']?([^\s"'<>]+)/i

/**
 * markdown-it extension: a heading may choose its anchor. Comes before VuePress names the headings that have
 * none, and before their text is read.
 */
export const headingIdsMarkdown = (md: MarkdownIt): void => {
  md.core.ruler.after('block', 'heading_ids', (state) => {
    const { tokens } = state
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
      if (!id) return
      if (taken.has(id) || !CHOSEN_RE.test(id))
        return reportProblem(state.env as ProblemEnv, {
          rule: 'blocs-inconnus',
          severity: 'warning',
          bodyLine: (heading.map?.[0] ?? 0) + 1,
          near: id,
          problem: taken.has(id)
            ? `l’ancre « ${id} » est déjà celle d’un autre titre : celui-ci prend celle de ses mots.`
            : `l’ancre « ${id} » ne peut pas être celle d’un titre, qui prend celle de ses mots.`,
          hint: 'Choisissez-en une autre, de lettres, de chiffres et de tirets.',
        })
      taken.add(id)
      // A heading that is named after its words takes another name.
      nameHeading(id, state)
      heading.attrSet('id', id)
    })
  })
}
