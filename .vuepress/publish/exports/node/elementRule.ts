/** What becomes of an element on paper. */
export type ElementRule =
  /** Kept, under this name. */
  | { kind: 'keep'; name: string }
  /** Gone; what it holds stays. */
  | { kind: 'unwrap' }
  /** Gone with what it holds, in favour of these words. */
  | { kind: 'drop'; text: string }
  /** Gone with what it holds, which plays or embeds another page: its address stays. */
  | { kind: 'media'; address: string }

type Attributes = Readonly<Record<string, string>>

/** Navigation that the table of contents replaces, and what answers only on the site. */
const DROPPED_TAGS = /^(script|style|template|form|nav|select|textarea)$/
const DROPPED_ATTRIBUTES = ['popover', 'hidden', 'data-exports']
/** The last two stand on the first page of the guide already. */
const DROPPED_CLASSES = /(^|\s)(needs-script|without-script|visually-hidden|guide-name|lead)(\s|$)/

const isDropped = (name: string, attributes: Attributes): boolean =>
  DROPPED_TAGS.test(name) ||
  (name === 'button' && ('data-action' in attributes || 'data-island' in attributes)) ||
  DROPPED_ATTRIBUTES.some((attribute) => attribute in attributes) ||
  DROPPED_CLASSES.test(attributes.class ?? '')

const RENAMED: Readonly<Record<string, string>> = {
  details: 'section',
  summary: 'p',
  // The guide's title takes the first level, the chapter's the second.
  h1: 'h2',
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  h5: 'h6',
}

/**
 * Paper has no controls: what is closed is shown, a box to tick becomes ☐ or ☑, a button keeps its
 * words, a heading has no link to itself.
 *
 * @param attributes - values as written in HTML, not decoded
 */
export const elementRule = (name: string, attributes: Attributes): ElementRule => {
  if (isDropped(name, attributes)) return { kind: 'drop', text: '' }
  if (name === 'input') {
    const box = 'checked' in attributes ? '☑ ' : '☐ '
    return { kind: 'drop', text: attributes.type === 'checkbox' ? box : '' }
  }
  if (/^(iframe|video|audio|object|embed)$/.test(name))
    return { kind: 'media', address: attributes.src ?? attributes.data ?? '' }
  if (name === 'button' || name === 'label') return { kind: 'unwrap' }
  // An image is a link to its file on the site only.
  if (attributes['data-action'] === 'enlarge') return { kind: 'unwrap' }
  if (attributes.class === 'heading') return { kind: 'unwrap' }
  if (attributes.class === 'header-anchor') return { kind: 'drop', text: '' }
  return { kind: 'keep', name: RENAMED[name] ?? name }
}
