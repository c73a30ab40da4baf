import type { MarkdownIt } from 'markdown-it'
import { useContainer } from '../../callouts/node/useContainer.ts'
import { renderDecision } from './renderDecision.ts'

/** markdown-it extension: `::: decision Titre`, a list of questions and answers that unfolds step by step. */
export const decisionMarkdown = (md: MarkdownIt): void => {
  useContainer(md, 'decision')
  md.core.ruler.after('block', 'decision', renderDecision)
}
