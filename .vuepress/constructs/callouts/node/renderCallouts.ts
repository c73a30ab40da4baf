import type { StateCore, Token } from 'markdown-it'
import { CALLOUT_TYPES, type CalloutType } from '../shared/calloutTypes.ts'
import { readContainerInfo } from '../shared/readContainerInfo.ts'
import { createTitleTokens } from './createTitleTokens.ts'
import { UNKNOWN_CONTAINER } from './useContainer.ts'

const NAME_RE = new RegExp(
  `^container_(${[...Object.keys(CALLOUT_TYPES), UNKNOWN_CONTAINER].join('|')})_(open|close)$`,
)

/** A container that the site does not know is a plain block: its text and its title stay. */
const PLAIN_TYPE: CalloutType = { title: '', look: 'plain' }

const typeOf = (name: string): CalloutType => CALLOUT_TYPES[name] ?? PLAIN_TYPE

interface OpenOptions {
  state: StateCore
  token: Token
  name: string
  id: string
  /** Title of one that its author gave none. */
  ownTitle: string
}

const openDetails = ({ state, token, ownTitle }: OpenOptions): Token[] => {
  const title = readContainerInfo(token.info).title || ownTitle
  token.tag = 'details'
  return createTitleTokens({ state, container: token, title, tag: 'summary' })
}

const openNote = ({ state, token, name, id, ownTitle }: OpenOptions): Token[] => {
  const type = typeOf(name)
  const title = readContainerInfo(token.info).title
  if (!title && !ownTitle) return []
  // A note is no landmark: a page may hold many without drowning its real ones.
  token.attrSet('role', 'note')
  token.attrSet('aria-labelledby', id)
  const tokens = createTitleTokens({
    state,
    container: token,
    title: title || ownTitle,
    tag: 'p',
    className: 'callout-title',
    id,
  })
  tokens[0].meta = { spokenKind: title && type.spokenKind }
  return tokens
}

/**
 * Core rule: gives each callout its element, its title and its accessible name.
 *
 * @param titles - of those that their author gave none, by name
 */
export const renderCallouts = (
  state: StateCore,
  titles: Readonly<Record<string, string>>,
): void => {
  let count = 0
  state.tokens = state.tokens.flatMap((token) => {
    const [, name, side] = NAME_RE.exec(token.type) ?? []
    if (!name) return [token]
    if (side === 'close') {
      if (name === 'details') token.tag = 'details'
      return [token]
    }
    count += 1
    token.attrSet('class', `callout callout-${typeOf(name).look ?? name}`)
    const open = name === 'details' ? openDetails : openNote
    return [
      token,
      ...open({
        state,
        token,
        name,
        id: `callout-${count}`,
        ownTitle: titles[name] ?? typeOf(name).title,
      }),
    ]
  })
}
