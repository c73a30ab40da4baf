/** Attributes that name one or several ids of the same page. */
const REFERENCES = /^(for|headers|aria-labelledby|aria-describedby|aria-controls)$/
const URL_RE = /url\(\s*(['"]?|&quot;|&#39;)#/g

/**
 * Puts a prefix before an id, wherever an attribute gives or names one, so that several pages fit in one.
 * Links (`<a href>`) are left to `resolveChapterLink`.
 *
 * @returns the new value
 */
export const prefixAttribute = (
  tag: string,
  name: string,
  value: string,
  prefix: string,
): string => {
  if (name === 'id') return prefix + value
  if (REFERENCES.test(name))
    return value
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => prefix + id)
      .join(' ')
  // Inside drawings: `<use href="#shape">`, `fill="url(#colour)"`.
  if (/^(xlink:)?href$/.test(name) && tag !== 'a' && value.startsWith('#'))
    return `#${prefix}${value.slice(1)}`
  return value.includes('url(') ? value.replace(URL_RE, `url($1#${prefix}`) : value
}
