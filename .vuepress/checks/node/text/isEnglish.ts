import { looksEnglish } from '../../../lib/looksEnglish.ts'
import type { ProseBlock } from '../../../model/page/ProseBlock.ts'

const answers = new WeakMap<ProseBlock, boolean>()

/** Whether a block of prose is written in English: neither French spelling nor typography applies to it. */
export const isEnglish = (block: ProseBlock): boolean => {
  const answer = answers.get(block) ?? looksEnglish(block.text)
  answers.set(block, answer)
  return answer
}
