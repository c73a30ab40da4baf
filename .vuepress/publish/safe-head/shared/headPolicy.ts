import type { HeadConfig } from 'vuepress/core'

/** Attributes that say something of a page. `http-equiv` would redirect it; no event handler is here. */
const ATTRIBUTES = {
  meta: new Set(['charset', 'content', 'itemprop', 'lang', 'media', 'name', 'property']),
  link: new Set(['color', 'href', 'hreflang', 'lang', 'media', 'rel', 'sizes', 'title', 'type']),
  script: new Set(['type']),
}

type PageTag = keyof typeof ATTRIBUTES

/** Type of a script that browsers never run: data for search engines. */
export const JSON_LD = 'application/ld+json'

const isPageTag = (tag: unknown): tag is PageTag =>
  typeof tag === 'string' && Object.hasOwn(ATTRIBUTES, tag)

/** Whether a page may carry this attribute on this element of its `<head>`. */
export const isHeadAttribute = (tag: string, name: string): boolean =>
  isPageTag(tag) && ATTRIBUTES[tag].has(name)

const cleanAttributes = (tag: PageTag, attributes: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(Object(attributes) as Record<string, unknown>)
      .filter(([name, value]) => isHeadAttribute(tag, name) && Object(value) !== value)
      .map(([name, value]) => [name, String(value)]),
  )

const cleanEntry = (entry: unknown): HeadConfig[] => {
  if (!Array.isArray(entry)) return []
  const [tag, given, text] = entry as unknown[]
  if (!isPageTag(tag)) return []
  const attributes = cleanAttributes(tag, given)
  if (tag !== 'script') return [[tag, attributes]]
  return attributes.type === JSON_LD && typeof text === 'string' ? [[tag, attributes, text]] : []
}

/**
 * Keeps, of the `head` of a front matter, what a page may say of itself: `meta`, `link`, structured data,
 * each with known attributes. What authors may write there, and are told of, is in `checkFrontmatter`;
 * this is what holds when nobody has checked.
 *
 * @param head - anything: YAML lets a list, a text or a number be written there
 */
export const cleanHead = (head: unknown): HeadConfig[] =>
  Array.isArray(head) ? head.flatMap(cleanEntry) : []
