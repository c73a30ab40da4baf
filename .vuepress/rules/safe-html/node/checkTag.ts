import { AUTHOR_COMPONENTS } from '../../../components/authorComponents.ts'
import type { HtmlTag } from '../../../lib/readHtmlTags.ts'
import { findNearest } from '../../../lib/findNearest.ts'
import { FORBIDDEN_TAGS, KNOWN_TAGS, MARKDOWN_HINTS, VUE_TAGS, WELCOME_TAGS } from './htmlTags.ts'

/** What is wrong with a piece of HTML, and what to write instead. */
export interface HtmlProblem {
  problem: string
  hint: string
  /** @default 'error' */
  severity?: 'error' | 'warning'
}

const COMPONENTS: readonly string[] = AUTHOR_COMPONENTS

const checkSpecial = (name: string): HtmlProblem => ({
  problem: `« <${name} » n’est pas du HTML : le texte qui suit disparaîtrait.`,
  hint: `Pour montrer ces signes, écrivez-les entre accents graves : \`<${name}…>\`.`,
})

/** Names with a colon that word processors leave in what is pasted: `<o:p>`, `<w:sdt>`. */
const OFFICE_RE = /^(?:o|v|w|m|st1|mso|x|dir):/i

const checkComponent = (name: string, written: string): HtmlProblem => {
  const tag = name.toLowerCase()
  if (WELCOME_TAGS.has(tag) || KNOWN_TAGS.has(tag))
    return {
      problem: `la balise <${name}> porte une capitale : le site la prendrait pour un composant.`,
      hint: `Écrivez <${tag}>.`,
    }
  const nearest = findNearest(name, COMPONENTS)
  return {
    problem: `le site n’a pas de composant « ${name} » : ce qu’il contient disparaîtrait.`,
    hint: nearest
      ? `Vouliez-vous dire <${nearest}> ? Pour montrer la balise, écrivez-la entre accents graves.`
      : `Pour montrer ce texte, écrivez \`${written}\` entre accents graves ; les composants sont : ${COMPONENTS.join(', ')}.`,
  }
}

/**
 * Says why a tag may not be in a page, or is better said in Markdown; nothing of one that is welcome.
 *
 * @param tag - its name as written: `Script` and `script` are one tag, `Button` is a component
 * @param mayUseVue - who builds the site vouches for the code of the page
 * @param written - the whole tag: `<nom du service>` is also one
 */
export const checkTag = (
  { name }: Pick<HtmlTag, 'name'>,
  mayUseVue: boolean,
  written = `<${name}>`,
): HtmlProblem | null => {
  const tag = name.toLowerCase()
  if (/^\W/.test(name)) return checkSpecial(name)
  if (COMPONENTS.includes(name) || WELCOME_TAGS.has(name)) return null
  if (
    mayUseVue &&
    (VUE_TAGS.has(tag) ||
      ['button', 'input', 'option', 'output', 'script', 'select', 'style'].includes(tag))
  )
    return null
  if (VUE_TAGS.has(tag))
    return {
      problem: `la balise <${name}> exécute du code : une page n’en contient pas.`,
      hint: 'Retirez-la.',
    }
  const hint = FORBIDDEN_TAGS.get(tag)
  if (hint !== undefined)
    return { problem: `la balise <${name}> est interdite dans une page.`, hint }
  if (/[A-Z]/.test(name)) return checkComponent(name, written)
  if (KNOWN_TAGS.has(tag))
    return {
      severity: 'warning',
      problem: `la balise <${name}> n’est pas de celles qu’une page peut contenir.`,
      hint:
        MARKDOWN_HINTS.get(tag) ??
        'Écrivez en Markdown, ou employez une construction du guide de contribution.',
    }
  if (OFFICE_RE.test(name))
    return {
      problem: `la balise <${name}> est un reste de traitement de texte.`,
      hint: 'Retirez-la, et gardez le texte qu’elle entoure.',
    }
  return {
    problem: `${written} serait pris pour une balise, qui n’existe pas : ce texte disparaîtrait.`,
    hint: `Écrivez-le entre accents graves : \`${written}\`, ou mettez une barre oblique inverse devant : \\${written}.`,
  }
}
