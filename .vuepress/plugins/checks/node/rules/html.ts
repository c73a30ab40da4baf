import type { PageDraft, PageRule } from '../Rule.ts'
import type { SitePage } from '../site/createSite.ts'
import type { HtmlTag } from '../source/parseHtmlTags.ts'
import { findNearest } from '../text/findNearest.ts'

/** Components that authors may write in a page. */
const COMPONENTS = [
  'Button',
  'CurrentGroupToc',
  'GlossaryList',
  'GroupList',
  'LegalIndex',
  'PDFExports',
  'PublisherNotice',
  'SearchPage',
  'SitePlan',
]

/** Tags for what Markdown cannot say, and that do no harm. */
const HTML_TAGS = ['br', 'img', 'kbd', 'p', 'sub', 'sup', 'wbr']

/** Tags that run code, load something, change the look of the site or collect what readers type. */
const DANGEROUS_TAGS = new Set([
  'applet',
  'audio',
  'base',
  'button',
  'embed',
  'form',
  'frame',
  'frameset',
  'iframe',
  'input',
  'link',
  'math',
  'meta',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
])

const HINTS: Record<string, string> = {
  a: 'Écrivez [texte du lien](/adresse/).',
  abbr: 'Écrivez *[SIGLE]: forme longue sur une ligne, en fin de fichier.',
  b: 'Écrivez **texte important**.',
  blockquote: 'Commencez chaque ligne citée par « > ».',
  center: 'Retirez la balise : le texte se lit mieux aligné à gauche.',
  code: 'Écrivez le code entre deux accents graves.',
  details: 'Écrivez ::: details Titre, puis le texte, puis :::.',
  em: 'Écrivez *texte*.',
  h1: 'Écrivez # Titre.',
  h2: 'Écrivez ## Titre.',
  h3: 'Écrivez ### Titre.',
  i: 'Écrivez *texte*.',
  iframe: 'Remplacez le cadre par un lien vers ce qu’il montre.',
  li: 'Commencez la ligne par « - ».',
  ol: 'Commencez chaque ligne par « 1. ».',
  script: 'Retirez le script : une page ne contient que du texte.',
  strong: 'Écrivez **texte important**.',
  style: 'Retirez le style : la présentation est celle du site.',
  table: 'Écrivez un tableau avec des barres verticales.',
  ul: 'Commencez chaque ligne par « - ».',
  video: 'Remplacez la vidéo par un lien vers la page où elle se regarde.',
}

const hintFor = (name: string): string =>
  HINTS[name] ?? 'Écrivez en Markdown, ou employez une construction du guide de contribution.'

const checkTag = ({ name, closing, offset }: HtmlTag): PageDraft[] => {
  if (COMPONENTS.includes(name)) return []
  if (/^[A-Z]/.test(name)) {
    if (closing) return []
    const nearest = findNearest(name, COMPONENTS)
    return [
      {
        offset,
        message: `Le site n’a pas de composant « ${name} ».`,
        suggestion: nearest
          ? `Vouliez-vous dire <${nearest}> ?`
          : `Composants permis : ${COMPONENTS.join(', ')}.`,
      },
    ]
  }
  const tag = name.toLowerCase()
  if (closing || HTML_TAGS.includes(tag)) return []
  const isDangerous = DANGEROUS_TAGS.has(tag)
  return [
    {
      offset,
      severity: isDangerous ? 'error' : 'warning',
      message: isDangerous
        ? `La balise <${tag}> est interdite dans une page.`
        : `La balise <${tag}> n’est pas de celles qu’une page peut contenir.`,
      suggestion: hintFor(tag),
    },
  ]
}

/** `:includeIndex="true"` gives a component a value and runs nothing. */
const LITERAL_RE = /^(?:true|false|-?\d+|'[^'\\]*')$/

const checkAttributes = (tag: HtmlTag): PageDraft[] =>
  tag.attributes.flatMap(({ name, value, offset }): PageDraft[] => {
    const attribute = name.toLowerCase()
    if (/^(?:on[a-z]+|@.+|v-on:.+)$/.test(attribute))
      return [
        {
          offset,
          message: `« ${name} » exécute du code : c’est interdit dans une page.`,
          suggestion: 'Retirez cet attribut.',
        },
      ]
    if (attribute === 'style')
      return [
        {
          offset,
          message: '« style » change la présentation : c’est interdit dans une page.',
          suggestion: 'Retirez cet attribut : la présentation est celle du site.',
        },
      ]
    const isCode = /^(?:v-|:)/.test(attribute) && attribute !== 'v-pre'
    if (isCode && !LITERAL_RE.test(value ?? ''))
      return [
        {
          offset,
          message: `« ${name} » est du code : c’est interdit dans une page.`,
          suggestion: `Écrivez l’attribut comme un texte : ${attribute.replace(/^(?:v-bind)?:/, '')}="…".`,
        },
      ]
    if (value && isScriptAddress(value)) return [{ offset, ...SCRIPT_ADDRESS }]
    return []
  })

const SCRIPT_ADDRESS = {
  message: 'Cette adresse exécute du code : c’est interdit dans une page.',
  suggestion: 'Écrivez une adresse https:// ou le chemin d’une page du site.',
}

/** Browsers skip spaces and control characters in these. */
const isScriptAddress = (url: string): boolean =>
  /^(?:javascript|vbscript|data:text\/html)/i.test(
    url.replace(/&(?:colon|#0*58|#x0*3a);?/gi, ':').replace(/[\s\p{Cc}]/gu, ''),
  )

const checkLinks = (page: SitePage): PageDraft[] =>
  page.links
    .filter(({ url, text }) => text !== null && isScriptAddress(url))
    .map(({ offset, urlOffset }) => ({ offset: urlOffset ?? offset, ...SCRIPT_ADDRESS }))

/** A name before an equals sign, and whether Vue reads it as code. */
const NAME_RE = /(?<![@\w.:-])[@\w.:-]+\s*=/g
const VUE_NAME_RE = /(?:@|v-|:)[\w.:-]/

/** Tags that Vue would run and Markdown takes for text, because of `@` or `:` in their attributes. */
const checkTemplates = (page: SitePage): PageDraft[] =>
  page.blocks.flatMap(({ start, text }) => {
    const source = page.content.slice(start, start + text.length)
    return [...source.matchAll(/<[A-Za-z][\w-]*\s[^<>]*/g)]
      .filter(({ 0: tag }) => [...tag.matchAll(NAME_RE)].some(([name]) => VUE_NAME_RE.test(name)))
      .filter((match) => !isInCode(page, start + match.index))
      .map((match) => ({
        offset: start + match.index,
        message: 'Ce texte serait exécuté comme du code.',
        suggestion: 'Mettez-le entre deux accents graves pour le montrer tel quel, ou retirez-le.',
      }))
  })

const isInCode = (page: SitePage, offset: number): boolean =>
  page.tags.some((tag) => tag.offset <= offset && offset < tag.end) ||
  page.inlineCodes.some(([start, end]) => start <= offset && offset < end)

/** Raw HTML outside of a short list, and everything that would run code in the reader's browser. */
export const html: PageRule = {
  name: 'html',
  severity: 'error',
  scope: 'page',
  check: ({ page }) => {
    // The technical team says so of the few pages that need Vue: the build has its own rules for them.
    if (page.frontMatter.data.allowVue === true) return checkLinks(page)
    return [
      ...page.tags.flatMap((tag) => [...checkTag(tag), ...checkAttributes(tag)]),
      ...checkLinks(page),
      ...checkTemplates(page),
    ]
  },
}
