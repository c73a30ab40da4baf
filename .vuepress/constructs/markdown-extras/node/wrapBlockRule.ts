import type { MarkdownIt, StateBlock } from 'markdown-it'

/** Reads the block that begins at a line, or says that it is not one of its kind. */
export type BlockRule = (
  state: StateBlock,
  line: number,
  endLine: number,
  silent: boolean,
) => boolean

/**
 * Puts a rule in the place of one of markdown-it, which it is given.
 *
 * @param name - of a rule that markdown-it has
 * @param alt - blocks that the rule interrupts: markdown-it forgets those of the rule that is replaced
 */
export const wrapBlockRule = (
  md: MarkdownIt,
  name: string,
  wrap: (rule: BlockRule) => BlockRule,
  alt: string[] = [],
): void => {
  // The ruler gives its rules in their order, without their names.
  const mark: BlockRule = () => false
  const markName = `${name}_mark`
  md.block.ruler.before(name, markName, mark)
  const rules = md.block.ruler.getRules('')
  const rule = rules[rules.indexOf(mark) + 1]!
  md.block.ruler.disable(markName)
  md.block.ruler.at(name, wrap(rule), { alt })
}
