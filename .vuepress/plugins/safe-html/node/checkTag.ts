/** What is wrong with a piece of HTML, and what to write instead. */
export interface HtmlProblem {
  problem: string
  hint: string
}

/** Tags that run code, load something, or change the whole page, and what to do without them. */
const FORBIDDEN_TAGS: Record<string, string> = {
  applet: 'Remplacez-la par un lien.',
  base: 'Écrivez des adresses complètes.',
  embed: 'Remplacez-la par un lien vers ce qu’elle montre.',
  frame: 'Remplacez-la par un lien vers ce qu’elle montre.',
  frameset: 'Remplacez-la par un lien vers ce qu’elle montre.',
  link: 'Retirez-la : la présentation est celle du site.',
  meta: 'Retirez-la ; la description s’écrit en tête de page : « description: … ».',
  object: 'Remplacez-la par un lien vers ce qu’elle montre.',
  style: 'Retirez-la : la présentation est celle du site.',
}

/** Tags that Vue runs. `<component is="script">` would write a script in the page. */
const VUE_TAGS = new Set(['script', 'component', 'slot', 'teleport', 'template'])

/**
 * Says why a tag may not be in a page, or nothing when it may.
 *
 * @param name - as written: `Script` and `script` are one tag
 * @param allowVue - the page says `allowVue: true` in its front matter
 */
export const checkTag = (name: string, allowVue: boolean): HtmlProblem | null => {
  const tag = name.toLowerCase()
  if (VUE_TAGS.has(tag)) {
    if (allowVue) return null
    return {
      problem: `la balise <${name}> exécute du code : une page n’en contient pas.`,
      hint: 'Retirez-la. Une page de l’équipe technique qui a besoin de Vue le dit en tête : « allowVue: true ».',
    }
  }
  const hint = FORBIDDEN_TAGS[tag]
  if (hint === undefined || (allowVue && tag === 'style')) return null
  return { problem: `la balise <${name}> est interdite dans une page.`, hint }
}
