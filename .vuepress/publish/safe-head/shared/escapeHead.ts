import type { HeadConfig } from 'vuepress/core'
import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { JSON_LD } from './headPolicy.ts'

const escapeText = (tag: string, type: unknown, text: string): string => {
  if (tag === 'title') return escapeHtml(text)
  // A text of JSON, where `<` could begin the tag that ends the script.
  return type === JSON_LD ? text.replaceAll('<', '\\u003c') : text
}

/**
 * Makes an element of the `<head>` safe to be written by `renderHead` of VuePress, which escapes nothing.
 * Other scripts and styles are left as they are: no author's text goes there (`cleanHead`), and those
 * that the site does not know stop the build (`security`).
 */
export const escapeHead = (element: HeadConfig): HeadConfig => {
  const attributes = Object.fromEntries(
    Object.entries(element[1]).map(([name, value]) => [
      name,
      typeof value === 'string' ? escapeHtml(value) : value,
    ]),
  )
  if (element.length === 2) return [element[0], attributes]
  const [tag, { type }, text] = element
  return [tag, attributes, escapeText(tag, type, text)]
}
