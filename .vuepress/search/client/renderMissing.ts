import type { SearchStrings } from '../shared/strings.ts'
import { element } from './dom.ts'

/** Longest question that is sent, in characters. */
const MAX_WORDS = 200

/**
 * Lets a reader who found nothing say so: the words are shown, may be changed, and leave the device only if
 * the reader sends them.
 */
export const renderMissing = (query: string, texts: SearchStrings): HTMLElement[] => {
  if (!__SEARCH_MISSING__) return []
  const { action, fields, words } = __SEARCH_MISSING__
  const hidden = Object.entries(fields).map(([name, value]) =>
    element('input', { type: 'hidden', name, value }),
  )
  const field = element('input', { name: words, maxlength: String(MAX_WORDS), required: '' })
  field.value = query.slice(0, MAX_WORDS)
  return [
    element(
      'form',
      {
        class: 'search-missing',
        method: 'post',
        action: action.startsWith('/') ? __VUEPRESS_BASE__ + action.slice(1) : action,
      },
      ...hidden,
      element('label', {}, `${texts.missingWords} `, field),
      element('button', { class: 'search-button' }, texts.missing),
    ),
  ]
}
