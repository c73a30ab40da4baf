import { defineClientConfig, resolvers } from 'vuepress/client'
import { escapeHead } from '../shared/escapeHead.ts'
import { cleanHead } from '../shared/headPolicy.ts'

const { resolvePageHead } = resolvers

/**
 * The one place that all heads go through while they are still lists: the template renderer is given
 * them written, too late to tell a quotation mark of the author from ours.
 * In the browser attributes are set one by one, as they are: escaping them would show.
 */
resolvers.resolvePageHead = (title, frontmatter, siteLocale) => {
  const safe = { ...frontmatter, head: cleanHead(frontmatter.head) }
  const head = resolvePageHead(title, safe, siteLocale)
  return __VUEPRESS_SSR__ ? head.map(escapeHead) : head
}

export default defineClientConfig({})
