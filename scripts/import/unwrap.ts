import { AUTHOR_COMPONENTS } from '../../.vuepress/components/authorComponents.ts'
import { readAttributes } from '../../.vuepress/constructs/foreign/shared/readAttributes.ts'
import { OWN_CONTAINERS } from '../../.vuepress/rules/containers.ts'

/** What runs or dresses a page: nothing of it is text. */
const CODE_RE = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1>\n?/gi
const LINK_RE =
  /<(?:router-link|RouterLink|RouteLink)\b[^<>]*?\sto="([^"]*)"[^<>]*>([^<>]*)<\/(?:router-link|RouterLink|RouteLink)>/g
const LOADED_RE = /<(video|audio)\b[^<>]*?\ssrc="([^"]*)"[^<>]*>(?:<\/\1>)?/gi
const COMPONENT_RE = /<\/?([A-Z]\w*|template|slot|button)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/g
const CONTAINER_RE = /^([ \t]*:{3,})[ \t]*([\w-]+)(.*)$/gm

const WORD_RE = /[\p{L}\p{N}]/u

const isKept = (name: string): boolean =>
  name === 'Badge' || AUTHOR_COMPONENTS.some((own) => own === name)

/**
 * Takes away what other systems run, and keeps the texts in it.
 *
 * @param decide - told of each kind of thing that is lost
 */
export const unwrap = (prose: string, decide: (what: string) => void): string => {
  const told = new Set<string>()
  const tell = (what: string): void => {
    if (!told.has(what)) decide(what)
    told.add(what)
  }
  return prose
    .replace(CODE_RE, (_, tag: string) => {
      tell(`Une balise <${tag.toLowerCase()}> a été retirée : une page ne contient que du texte.`)
      return ''
    })
    .replace(LINK_RE, (_, to: string, text: string) => `[${text}](${to})`)
    .replace(LOADED_RE, (loaded, _tag: string, address: string) => {
      const [title = address] = readAttributes(loaded).left()
      return `[${title}](${address})`
    })
    .replace(COMPONENT_RE, (tag, name: string, attributes: string, at: number, text: string) => {
      if (isKept(name)) return tag
      // `List<String>`: a word of a program, that nothing closes.
      if (WORD_RE.test(text[at - 1] ?? '') && /^<\w[^/]*>$/.test(tag)) return `\\${tag}`
      tell(`Le composant <${name}> n’existe pas ici : son texte est gardé.`)
      const texts = readAttributes(attributes).left()
      return texts.length > 0 ? `${texts.join(' ')} ` : ''
    })
    .replace(CONTAINER_RE, (line, colons: string, name: string, rest: string) => {
      if (OWN_CONTAINERS.includes(name.toLowerCase())) return line
      tell(`L’encadré « ${name} » n’existe pas ici : c’est un bloc.`)
      return `${colons} bloc${rest}`
    })
}
