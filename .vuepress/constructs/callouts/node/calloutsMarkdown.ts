import type { MarkdownIt } from 'markdown-it'
import { FRENCH } from '../../../interface/french.ts'
import type { InterfaceTexts } from '../../../interface/InterfaceTexts.ts'
import { CALLOUT_TYPES } from '../shared/calloutTypes.ts'
import { readOneLineCallout } from './readOneLineCallout.ts'
import { renderCallouts } from './renderCallouts.ts'
import { listContainers, UNKNOWN_CONTAINER, useContainer } from './useContainer.ts'

const useUnknownContainer = (md: MarkdownIt): void => {
  useContainer(md, UNKNOWN_CONTAINER, (name) => name !== '' && !listContainers(md).includes(name))
}

const useTitles = (md: MarkdownIt): void => {
  md.renderer.rules.block_title_open = (tokens, index, options, _env, self) => {
    const spokenKind = tokens[index]?.meta?.spokenKind as string | undefined
    const kind = spokenKind ? `<span class="visually-hidden">${spokenKind}\u00a0: </span>` : ''
    return self.renderToken(tokens, index, options).trimEnd() + kind
  }
}

/**
 * markdown-it extension: `::: tip Titre` … `:::` and its family, nested or not. One of an unknown name is
 * read too, so that its text is kept: the rule `encadres` tells of it.
 */
export const calloutsMarkdown = (
  md: MarkdownIt,
  { callouts }: Pick<InterfaceTexts, 'callouts'> = FRENCH,
): void => {
  md.block.ruler.before('fence', 'one_line_callout', readOneLineCallout, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  for (const name of Object.keys(CALLOUT_TYPES)) useContainer(md, name)
  useUnknownContainer(md)
  useTitles(md)
  md.core.ruler.after('block', 'callouts', (state) => renderCallouts(state, callouts))
}
