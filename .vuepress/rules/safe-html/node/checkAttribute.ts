import type { HtmlProblem } from './checkTag.ts'
import { isScriptAddress } from './isScriptAddress.ts'

/** `true`, `3`, `'texte'`: values that hold no code, which VuePress 1 pages give to components. */
const LITERAL_RE = /^\s*(?:true|false|null|-?\d+(?:\.\d+)?|'[^'\\]*'|"[^"\\]*")\s*$/

/** Names that put HTML in the page when Vue sets them as properties. */
const HTML_NAMES = new Set(['innerhtml', 'outerhtml', 'srcdoc', 'is', 'textcontent'])

/** A sign that is put in the wrong place: Vue refuses such a name, and a browser makes one of it. */
const BAD_NAME_RE = /^=|["'<]/

/** Names by which the pages of this site tell their build and their scripts what they are, and what to wake up. */
const OWN_NAME_RE =
  /^data-(?:action|added|busy|hash|hydrate|island|kept|keys|leads-to-field|plain|tool)/

/** The app of the site, and the parts of its theme: see `createHeadingIds`. */
const OWN_ID_RE = /^(?:app$|_)/

/** Names by which a page would load or send something on its own. */
const LOADING_NAMES = new Set([
  'action',
  'background',
  'data',
  'formaction',
  'imagesizes',
  'imagesrcset',
  'ping',
  'poster',
  'srcset',
  'xlink:href',
])

/** Names that take a text away from readers, or from some of them. */
const HIDING_NAMES = new Set(['hidden', 'inert', 'popover'])

/** What a page looks like is the site’s to say: a white ground is under white letters when the site is dark. */
const LOOK_NAMES = new Set(['style', 'bgcolor'])

/** Classes by which the site hides parts of its own, from all readers or on a screen, a phone, paper. */
const HIDING_CLASSES = new Set(
  'link-note menu-button menu-close name-long needs-script offline-switch on-paper search-wait theme-auto tool-actions visually-hidden without-script'.split(
    ' ',
  ),
)

const refuse = (name: string, why: string, hint: string): HtmlProblem => ({
  problem: `l’attribut « ${name} » ${why}`,
  hint,
})

/** `:open`, `v-bind:open`, `.open` → `open`, `@click` → null. */
const readBoundName = (name: string): string | null =>
  /^(?:v-bind:|:|\.)([\w-]+)(?:\.\w+)*$/.exec(name)?.[1] ?? null

const checkVueAttribute = (name: string, value: string): HtmlProblem | null => {
  const bound = readBoundName(name)
  if (name === 'v-pre' || (bound !== null && LITERAL_RE.test(value))) return null
  return refuse(
    name,
    'est du code : une page n’en contient pas.',
    bound === null
      ? 'Retirez-le.'
      : `Écrivez l’attribut comme un texte : ${bound}="…", ou donnez-lui true, false ou un nombre.`,
  )
}

/**
 * Says why an attribute may not be in a page, or nothing when it may.
 *
 * @param name - as written: `onClick`, `:href`, `@click`
 * @param value - character references decoded
 * @param mayUseVue - who builds the site vouches for the code of the page
 */
export const checkAttribute = (
  name: string,
  value: string,
  mayUseVue: boolean,
): HtmlProblem | null => {
  if (BAD_NAME_RE.test(name))
    return refuse(
      name,
      'ne se lit pas : un guillemet ou un signe « = » est mal placé.',
      'Écrivez chaque attribut de la forme nom="valeur", séparé du suivant par une espace.',
    )
  const plainName = (readBoundName(name) ?? name).toLowerCase()
  if (/^on[a-z]/.test(plainName))
    return refuse(name, 'exécute du code : une page n’en contient pas.', 'Retirez-le.')
  if (HTML_NAMES.has(plainName))
    return refuse(name, 'écrit du HTML dans la page : il est interdit.', 'Retirez-le.')
  if (LOADING_NAMES.has(plainName))
    return refuse(
      name,
      'charge ou envoie quelque chose : il est interdit.',
      'Retirez-le ; une image s’écrit ![ce qu’elle montre](./fichier.png).',
    )
  const hidingClass =
    plainName === 'class' && value.split(/[^\w-]+/).find((word) => HIDING_CLASSES.has(word))
  if (!mayUseVue && (HIDING_NAMES.has(plainName) || hidingClass))
    return refuse(
      hidingClass || name,
      'cache un texte à des lecteurs : il est interdit.',
      'Retirez-le ; un texte replié s’écrit ::: details Titre, puis le texte, puis :::.',
    )
  if (LOOK_NAMES.has(plainName))
    return refuse(
      name,
      'change la présentation : il est interdit.',
      'Retirez-le : la présentation est celle du site.',
    )
  if (!mayUseVue && OWN_NAME_RE.test(plainName))
    return refuse(name, 'appartient aux programmes du site.', 'Retirez-le.')
  if (plainName === 'id' && OWN_ID_RE.test(value))
    return refuse(
      name,
      `prend « ${value} », le nom d’une partie du site.`,
      'Choisissez un autre nom, en lettres minuscules et en tirets.',
    )
  if (isScriptAddress(value.replace(/^\s*['"]/, '')))
    return refuse(
      name,
      'contient une adresse qui exécute du code.',
      'Écrivez une adresse https:// ou le chemin d’une page du site.',
    )
  return !mayUseVue && /^(?:v-|[@:#.])/.test(name) ? checkVueAttribute(name, value) : null
}
