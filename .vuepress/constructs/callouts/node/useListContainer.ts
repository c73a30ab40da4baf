import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import {
  type ConstructRule,
  type ProblemEnv,
  reportProblem,
} from '../../../lib/diagnostics/node/reportProblem.ts'
import { readContainerInfo } from '../shared/readContainerInfo.ts'
import { createTitleTokens } from './createTitleTokens.ts'
import { type ContainerRange, findContainers } from './findContainers.ts'
import { useContainer } from './useContainer.ts'

export interface ListContainerOptions {
  /** What authors write after `:::`. */
  name: string
  /** Class of the list, and start of the ids of its title. */
  className: string
  /** Whether a list with bullets is accepted too; it is shown as an ordered one. */
  acceptsBullets: boolean
  /** What to tell an author who wrote no such list. */
  missing: { rule: ConstructRule; problem: string; hint: string }
}

/** The lists that stand directly in a container: opening and closing tokens. */
const findLists = ({ container, inside }: ContainerRange, acceptsBullets: boolean): Token[] => {
  const level = container.level + 1
  const pattern = acceptsBullets ? /^(?:bullet|ordered)_list_/ : /^ordered_list_/
  return inside.filter((token) => token.level === level && pattern.test(token.type))
}

/** The container itself leaves no element: its title stands before the list and names it. */
const renderLists = (state: StateCore, options: ListContainerOptions): void => {
  const { name, className, acceptsBullets, missing } = options
  const containers = [...findContainers(state.tokens, name).entries()].reverse()
  for (const [index, range] of containers) {
    const { container, end } = range
    container.hidden = true
    end.hidden = true

    const lists = findLists(range, acceptsBullets)
    if (lists.length === 0) {
      const bodyLine = (container.map?.[0] ?? 0) + 1
      reportProblem(state.env as ProblemEnv, { bodyLine, ...missing })
    }
    const { title } = readContainerInfo(container.info)
    const id = `${className}-${index + 1}`
    for (const list of lists) {
      list.tag = 'ol'
      if (list.nesting < 0) continue
      list.attrSet('class', className)
      // Safari forgets that a list without markers is a list.
      list.attrSet('role', 'list')
      if (title) list.attrSet('aria-labelledby', id)
    }
    if (!title) continue
    const titleTokens = createTitleTokens({
      state,
      container,
      title,
      tag: 'p',
      className: `${className}-title`,
      id,
    })
    state.tokens.splice(range.open + 1, 0, ...titleTokens)
  }
}

/** Declares a container whose whole content is a list: `::: etapes`, `::: chronologie`. */
export const useListContainer = (md: MarkdownIt, options: ListContainerOptions): void => {
  useContainer(md, options.name)
  md.core.ruler.after('block', options.name, (state) => {
    renderLists(state, options)
  })
}
