import type { PlacedQuestion, QuestionGroup, SearchPage } from '../shared/types.ts'

/** What readers would type to reach one section of a page. */
export interface LabelGroup extends QuestionGroup {
  /** Searched, never shown nor quoted. */
  hidden: string[]
}

/** What leads to each section of a page; an anchor that is not there is the whole page. */
export const groupQuestions = ({
  questions,
  hiddenLabels,
  sections,
}: Pick<SearchPage, 'questions' | 'hiddenLabels' | 'sections'>): LabelGroup[] => {
  const groups = new Map<number, LabelGroup>()
  const findGroup = ({ anchor }: PlacedQuestion): LabelGroup => {
    const found = sections.findIndex((section) => anchor !== '' && section.anchor === anchor)
    const section = Math.max(0, found)
    const group = groups.get(section) ?? { section, texts: [], hidden: [] }
    groups.set(section, group)
    return group
  }
  for (const question of questions) findGroup(question).texts.push(question.text)
  for (const label of hiddenLabels) findGroup(label).hidden.push(label.text)
  return [...groups.values()]
}
