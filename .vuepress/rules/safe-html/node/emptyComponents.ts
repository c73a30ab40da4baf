import { AUTHOR_COMPONENTS } from '../../../components/authorComponents.ts'
import type { HtmlProblem } from './checkTag.ts'

const NAMES: ReadonlySet<string> = new Set(AUTHOR_COMPONENTS)

/** Whether an element is a component of authors: none of them has a place for a text between its two tags. */
export const showsNoContent = (name: string): boolean => NAMES.has(name)

/** What is said of a text between the tags of a component. */
export const losesContent = (name: string): HtmlProblem => ({
  problem: `<${name}> n’a pas de place pour un texte : ce qui le suit disparaîtrait.`,
  hint:
    name === 'Button'
      ? 'Écrivez <Button link="/adresse/" text="ce texte" />.'
      : `Écrivez <${name} />, et le texte avant ou après.`,
})
