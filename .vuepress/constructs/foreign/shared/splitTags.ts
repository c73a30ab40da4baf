import { indentOf, type Line } from './Line.ts'
import { LIQUID_INSIDE } from './liquidTag.ts'
import { closesFence, readFence } from './pairBlocks.ts'

/** Tags of GitBook that open or close a block, wherever they stand in a line. */
const TAG_RE = new RegExp(
  String.raw`\{%-?[ \t]*(?:end)?(?:hint|tabs?|code|stepper|step|content-ref|embed|file|columns?|details|swagger|openapi[\w-]*)\b${LIQUID_INSIDE}%\}`,
  'g',
)

/** Tags of tabs, which Docusaurus and VuePress write with what they hold on one line. */
const TAB_RE =
  /<\/?(?:code-?group-?item|code-?group|code-?block|tabs?|tab-?item|tab-?pane)(?:[ \t][^<>]*)?>/gi

const findTags = (text: string): RegExp | null => {
  if (text.includes('`')) return null
  if (/^[ \t]*\{%|%\}[ \t]*$/.test(text)) return TAG_RE
  return /^[ \t]*<\/?(?:code-?(?:group|block)|tab)/i.test(text) ? TAB_RE : null
}

/** Puts each tag of a block on a line of its own: `{% hint %} Texte. {% endhint %}` is one line of GitBook. */
export const splitTags = (lines: readonly Line[]): Line[] => {
  const result: Line[] = []
  let mark = ''
  for (const line of lines) {
    const { text, source } = line
    if (mark) {
      result.push(line)
      if (closesFence(text, mark)) mark = ''
      continue
    }
    mark = readFence(text)?.mark ?? ''
    const tags = mark ? null : findTags(text)
    if (!tags) {
      result.push(line)
      continue
    }
    const indent = indentOf(text)
    const parts = text.replace(tags, (tag) => `\n${tag}\n`).split('\n')
    result.push(
      ...parts
        .filter((part, index) => parts.length === 1 || index === 0 || part.trim() !== '')
        .map((part, index) => ({
          text: index === 0 && parts.length === 1 ? part : indent + part.trim(),
          source,
        })),
    )
  }
  return result
}
