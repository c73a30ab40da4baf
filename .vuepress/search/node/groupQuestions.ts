import type { QuestionGroup, SearchPage } from '../shared/types.ts'

/** The questions of a page by the section that answers them; an anchor that is not there is the whole page. */
export const groupQuestions = ({
  questions,
  sections,
}: Pick<SearchPage, 'questions' | 'sections'>): QuestionGroup[] => {
  const groups = new Map<number, string[]>()
  for (const { text, anchor } of questions) {
    const found = sections.findIndex((section) => anchor !== '' && section.anchor === anchor)
    const section = Math.max(0, found)
    groups.set(section, [...(groups.get(section) ?? []), text])
  }
  return [...groups].map(([section, texts]) => ({ section, texts }))
}
