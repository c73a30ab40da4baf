import type { PageDraft } from '../Rule.ts'
import { judgeBuiltLink, LINKING_ATTRIBUTES, type LinkTargets } from './judgeBuiltLink.ts'
import type { BuiltPage } from './readBuiltSite.ts'

const SUGGESTION = 'Corrigez le lien dans la page source, ou le composant qui l’écrit.'

/** Links that components and the theme wrote: the file is published, and it has the anchor. */
export const checkBuiltLinks = (page: BuiltPage, targets: LinkTargets): PageDraft[] =>
  page.tags.flatMap((tag) =>
    tag.attributes.flatMap(({ name, value, valueOffset }): PageDraft[] => {
      if (!value || !LINKING_ATTRIBUTES.has(name)) return []
      const message = judgeBuiltLink(value, page.file, targets)
      return message === null ? [] : [{ offset: valueOffset, message, suggestion: SUGGESTION }]
    }),
  )
