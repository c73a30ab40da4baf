/** What wakes Vue (`client/loader.ts`): a page without it is never taken over, whatever wrote it. */
const WAKING = ' data-hydrate'
/** What Vue leaves where a list, a slot or a condition stands, to find its way back there. */
const ANCHOR_RE = /<!--[[\]]?-->/g
/** A line break of a template, at the start of a block: no engine shows it. */
const LEADING_SPACE_RE = /(<(?:dd|dt|li|p)>) /g
/** Class that `RouteLink` gives to every link. */
const LINK_CLASS = 'route-link'
/** Where a link opens anyway: VuePress gives a target to links that leave the site, and lets no option take it out. */
const SELF_RE = / target="_self"/g
const LINK_RE = new RegExp(`<a class="${LINK_CLASS}"`, 'g')

/**
 * Takes out of a page that Vue never takes over what only Vue would read: its anchors, the white space of its
 * templates, the target of links, and their class if no style asks for it.
 *
 * @param content - HTML of a page's body, as the server renders it
 * @param css - styles of the page
 */
export const dropVueTraces = (content: string, css: string): string => {
  if (content.includes(WAKING)) return content
  const html = content.replace(ANCHOR_RE, '').replace(LEADING_SPACE_RE, '$1').replace(SELF_RE, '')
  return css.includes(LINK_CLASS) ? html : html.replace(LINK_RE, '<a')
}
