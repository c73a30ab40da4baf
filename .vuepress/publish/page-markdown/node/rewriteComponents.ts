import type { Group } from '../../../model/groups/shared/types.ts'
import type { GlossaryEntry } from '../../../constructs/glossary/shared/types.ts'
import { listGlossary } from './listGlossary.ts'
import { listGroup } from './listGroup.ts'

export interface ComponentContext {
  /** Public address of the site, base included, without final slash. */
  root: string
  groups: readonly Group[]
  /** Terms of the site, in alphabetical order. */
  glossary: readonly GlossaryEntry[]
  /** Folder of the guide that the page belongs to, null outside guides. */
  groupId: string | null
}

const COMPONENT_RE = /^[ \t]*<([A-Z]\w*)\b([^>\n]*?)\/?>(?:[ \t]*<\/\1>)?[ \t]*$/gm

const readAttribute = (attributes: string, name: string): string => {
  const match = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return match?.[1] ?? match?.[2] ?? ''
}

const COMPONENTS: Readonly<
  Record<string, (attributes: string, context: ComponentContext) => string>
> = {
  CurrentGroupToc: (attributes, { groups, groupId, root }) => {
    const named = readAttribute(attributes, 'group').replace(/^\/|\/$/g, '') || groupId
    const group = groups.find(({ id }) => id === named)
    return listGroup(group ? group.items : named ? [] : groups, { root }).join('\n')
  },
  GlossaryList: (_attributes, { glossary, root }) => listGlossary(glossary, root),
  SitePlan: (_attributes, { groups, root }) => listGroup(groups, { root }).join('\n'),
  Button: (attributes, { root }) => {
    const link = readAttribute(attributes, 'link')
    const href = link.startsWith('/') ? root + link : link
    return `[${readAttribute(attributes, 'text')}](${href})`
  },
  PDFExports: (_attributes, { root }) => `[Les guides en PDF et en EPUB](${root}/pdf/)`,
}

/**
 * Turns the components that stand alone on a line into Markdown: lists of pages, links. One that only
 * makes sense on the site leaves nothing.
 *
 * @param prose - a line, or several, without code
 */
export const rewriteComponents = (prose: string, context: ComponentContext): string =>
  prose.replace(COMPONENT_RE, (_, name: string, attributes: string) =>
    Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name]!(attributes, context) : '',
  )
