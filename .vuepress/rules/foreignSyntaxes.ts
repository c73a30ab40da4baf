import { LIQUID_INSIDE } from '../constructs/foreign/shared/liquidTag.ts'
import type { Severity } from '../checks/shared/Finding.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import { EXPORT_RE, IMPORT_RE, LATEX_RE } from '../model/source/foreignMarkup.ts'

/** Signs of another system, and what to write instead. */
export interface ForeignSyntax {
  /** Global, read line by line with `m` where it holds to the start of a line. Each match is told. */
  pattern: RegExp
  /** @default every kind of block */
  kinds?: readonly ProseBlock['kind'][]
  /** What it is, with its article: « un bloc de GitBook ». */
  name: string
  /** A sentence; null when this place is not one to tell, such as the end of a block. */
  instead: (match: RegExpExecArray) => string | null
  /** @default 'error': the reader is shown signs, or not what the author meant */
  severity?: Severity
}

const CALLOUTS: Readonly<Record<string, string>> = {
  abstract: 'info',
  bug: 'danger',
  caution: 'danger',
  danger: 'danger',
  error: 'danger',
  failure: 'danger',
  hint: 'tip',
  success: 'tip',
  tip: 'tip',
  warning: 'warning',
}

const writeCallout = (name: string): string =>
  `Écrivez ::: ${CALLOUTS[name.toLowerCase()] ?? 'info'}, le texte, puis :::.`

const HEADINGS = 'Donnez à chaque onglet un titre, l’un sous l’autre.'
const LINK = 'Écrivez un lien : [texte](adresse).'
const COPY = 'Copiez le texte ici, ou faites un lien vers la page qui le contient.'
const CODE = 'Écrivez le code entre deux lignes de trois accents graves.'
/** What draws a diagram elsewhere is text here. */
export const DIAGRAM =
  'Enregistrez le dessin en SVG à côté de la page, et écrivez ![ce qu’il montre](./dessin.svg).'
const REMOVE = 'Retirez cette ligne : une page ne contient que du texte.'

const TAGS: Readonly<Record<string, string>> = {
  code: CODE,
  'content-ref': LINK,
  embed: LINK,
  file: LINK,
  highlight: CODE,
  include: COPY,
  include_relative: COPY,
  link: LINK,
  post_url: LINK,
  raw: 'Retirez ces balises : les accolades sont toujours montrées.',
  stepper: 'Écrivez ::: etapes, une liste numérotée, puis :::.',
  tabs: HEADINGS,
}

/** First word of a tag: `{%- hint style="info" -%}`. */
const readName = (inside: string): string => /^-?\s*([\w-]*)/.exec(inside)?.[1] ?? ''

/** Parts of a block that its opening tag already tells. */
const INNER_TAG_RE = /^(?:end.*|else|elsif|elif|when|tab|step|column)$/

/** What pages of other systems hold and this site shows as it is typed. */
export const FOREIGN_SYNTAXES: readonly ForeignSyntax[] = [
  {
    pattern: new RegExp(String.raw`(?<!\{)\{%(${LIQUID_INSIDE})%\}`, 'g'),
    name: 'une balise de GitBook, de Jekyll ou d’un autre système',
    instead: ([, inside = '']) => {
      const name = readName(inside)
      if (INNER_TAG_RE.test(name)) return null
      if (name === 'hint') return writeCallout(/style="(\w+)"/.exec(inside)?.[1] ?? 'info')
      return TAGS[name] ?? 'Retirez la balise et écrivez ce qu’elle devait montrer.'
    },
  },
  {
    pattern: /\{\{[<%]([^{}\n]*)[>%]\}\}/g,
    name: 'un raccourci de Hugo',
    instead: ([, inside = '']) => {
      if (inside.trimStart().startsWith('/')) return null
      const name = readName(inside)
      if (/^(?:figure|img)$/.test(name)) return 'Écrivez ![ce que montre l’image](./fichier.svg).'
      if (/^(?:ref|relref|youtube|vimeo|tweet)$/.test(name)) return LINK
      if (name === 'highlight') return CODE
      return CALLOUTS[name] || /^(?:note|info|notice|alert|callout)$/.test(name)
        ? writeCallout(name)
        : 'Retirez le raccourci et écrivez ce qu’il devait montrer.'
    },
  },
  {
    pattern: /^(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)/gm,
    name: 'un bloc de MkDocs',
    instead: ([written, name = '']) =>
      written.startsWith('?')
        ? 'Écrivez ::: details Titre, le texte, puis :::.'
        : writeCallout(name),
  },
  { pattern: /^===[!+]?[ \t]+"[^"\n]*"/gm, name: 'un onglet de MkDocs', instead: () => HEADINGS },
  { pattern: IMPORT_RE, name: 'une ligne de code de MDX', instead: () => REMOVE },
  { pattern: EXPORT_RE, name: 'une ligne de code de MDX', instead: () => REMOVE },
  {
    pattern: /\{\/\*(?:[^*{]|\*(?!\/))*\*\/\}/g,
    name: 'un commentaire de MDX, que le lecteur verrait',
    instead: () => 'Retirez-le.',
  },
  {
    pattern: /^<<<[ \t]*[^\s<][^\n]*/gm,
    name: 'un extrait de fichier de VitePress, qui ne mène à aucun',
    instead: () => CODE,
  },
  {
    pattern: /@include\([^()\n]*\)/g,
    name: 'une inclusion qui ne mène à aucun fichier',
    instead: () => COPY,
  },
  {
    pattern: /^\.\.[ \t]([a-z-]+)::/gm,
    name: 'un bloc de Sphinx',
    instead: ([, name = '']) => writeCallout(name),
  },
  {
    pattern: /^::[a-z][\w-]*(?:\[[^\]\n]*\])?\{[^{}\n]*\}/gm,
    name: 'une directive d’un autre système',
    instead: () => 'Retirez-la et écrivez ce qu’elle devait montrer.',
  },
  {
    pattern: /^\{:[ \t]?[^{}\n]+\}[ \t]*$/gm,
    name: 'un attribut de Jekyll',
    instead: () => 'Retirez cette ligne.',
  },
  {
    pattern: /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gim,
    name: 'un encadré de GitHub, sans le chevron qui l’ouvre',
    instead: ([, name = '']) => writeCallout(name),
  },
  {
    pattern: /\\begin\{[a-z]+\*?\}/g,
    name: 'une formule de LaTeX',
    severity: 'warning',
    instead: () => 'Écrivez-la en toutes lettres, ou montrez-en une image.',
  },
  {
    pattern:
      /\[(caption|embed|gallery|vc_[a-z]+|audio|video|playlist|tabs|accordion|button|spoiler|toggle)(?: [^[\]\n]{0,300})?\](?![([:])/g,
    name: 'un code court de WordPress',
    instead: () => 'Retirez-le et écrivez ce qu’il devait montrer.',
  },
  {
    pattern:
      /\[(b|i|u|s|quote|url|img|code|color|size|list)(?:=[^[\]\n]{0,200})?\][^[\]\n]{1,300}\[\/\1\]/gi,
    name: 'une balise de forum',
    instead: ([, name = '']) =>
      name.toLowerCase() === 'b' ? 'Écrivez **texte**.' : 'Écrivez en Markdown, sans ces crochets.',
  },
  {
    pattern: /^h([1-6])\.[ \t]+\S[^\n]*/gm,
    name: 'un titre de Textile ou de Jira',
    instead: ([, depth = '2']) =>
      `Écrivez ${'#'.repeat(Number(depth))} suivi d’une espace, puis le titre.`,
  },
  {
    pattern: /(?<!\^)\^[^\s^]{1,20}\^(?![\w^])/g,
    name: 'un exposant d’un autre système',
    severity: 'warning',
    instead: ([written]) => `Écrivez <sup>${written.slice(1, -1)}</sup>.`,
  },
  {
    pattern: /^\|\|[^|\n]+(?:\|\|[^|\n]+)+\|\|[ \t]*$/gm,
    name: 'une ligne de tableau de Jira ou de Confluence',
    instead: () =>
      'Séparez les colonnes par une seule barre, et écrivez | --- | --- | sous la première ligne.',
  },
  {
    pattern: /<%[=#-]?[^%\n]{0,200}%>|\$\{(?:toc|TOC|title|titre|date|author|auteur)\}/g,
    name: 'un champ de modèle',
    severity: 'warning',
    instead: () =>
      'Remplacez-le par ce qu’il annonce, ou mettez-le entre accents graves pour le montrer.',
  },
  {
    pattern: LATEX_RE,
    name: 'une commande de LaTeX',
    severity: 'warning',
    instead: () => 'Retirez-la : écrivez en Markdown ce qu’elle devait donner.',
  },
  {
    pattern:
      /(?<![$\\\p{L}\p{N}])\$(?=[^\s$])(?=[^$\n]{0,100}[\\^_=])[^$\n]{1,100}(?<=[^\s\\])\$(?![$\p{L}\p{N}])/gu,
    name: 'une formule',
    severity: 'warning',
    instead: () => 'Écrivez-la en toutes lettres, ou en code.',
  },
  {
    pattern: /(?<![+\p{L}\p{N}])\+\+(?=[^\s+])[^+\n]{1,100}(?<=\S)\+\+(?![+\p{L}\p{N}])/gu,
    name: 'un texte souligné d’un autre système',
    severity: 'warning',
    instead: ([written]) => `Écrivez **${written.slice(2, -2)}**.`,
  },
  {
    pattern: /\/!\\/g,
    name: 'un panneau dessiné avec des signes',
    severity: 'warning',
    instead: () => writeCallout('warning'),
  },
  {
    pattern: /\{\{#include\b[^{}\n]{0,200}\}\}/g,
    name: 'une inclusion de mdBook, qui ne mène à aucun fichier',
    instead: () => COPY,
  },
  {
    pattern: /^#\+[A-Za-z_]+:/gm,
    name: 'une ligne d’Org-mode',
    instead: () => REMOVE,
  },
  {
    pattern: /^@start(?:uml|mindmap|wbs|gantt|json|yaml|salt)\b/gm,
    name: 'un diagramme de PlantUML',
    instead: () => DIAGRAM,
  },
  {
    pattern: /\$\$[^$]+\$\$/g,
    name: 'une formule',
    severity: 'warning',
    instead: () => 'Écrivez-la en toutes lettres, ou en code.',
  },
  {
    pattern: /(?<![=\p{L}\p{N}])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\p{L}\p{N}])/gu,
    name: 'un texte surligné d’un autre système',
    severity: 'warning',
    instead: ([written]) => `Écrivez **${written.slice(2, -2)}**.`,
  },
  {
    pattern: /^(={2,6})[ \t]([^=\n]*[^=\s])[ \t]+\1[ \t]*$/gm,
    name: 'un titre de wiki',
    instead: ([, signs = '', title = '']) => `Écrivez ${'#'.repeat(signs.length)} ${title.trim()}.`,
  },
  {
    pattern: /(?<!')'''(?=[^\s'])[^'\n]+'''(?!')/g,
    name: 'un gras de wiki',
    instead: ([written]) => `Écrivez **${written.slice(3, -3)}**.`,
  },
  {
    pattern: /(?<![%\d])%%(?=[ \p{L}\n])[^%]+%%(?!%)/gu,
    name: 'un commentaire d’Obsidian, que le lecteur verrait',
    instead: () => 'Retirez-le.',
  },
  {
    pattern:
      /^\{(code|color|expand|info|note|noformat|panel|quote|section|column|tip|toc|warning)(?::[^{}\n]*)?\}/gm,
    name: 'un bloc de Confluence',
    instead: ([, name = '']) => {
      if (name === 'code' || name === 'noformat') return CODE
      return name === 'toc' ? 'Écrivez [[toc]].' : writeCallout(name)
    },
  },
  {
    pattern: /^(?!\[\[toc\]\][ \t]*$)\[{1,2}_?toc_?\]{1,2}[ \t]*$/gim,
    name: 'un sommaire d’un autre système',
    instead: () => 'Écrivez [[toc]].',
  },
  {
    pattern: /\{\{[ \t]*(\$?[\p{L}_][\p{L}\p{N}_ .-]*)\}\}/gu,
    name: 'un champ de modèle',
    severity: 'warning',
    instead: () =>
      'Remplacez-le par ce qu’il annonce, ou mettez-le entre accents graves pour le montrer.',
  },
  {
    // `{.no-lexique}` is ours; those of headings are read.
    pattern: /(?<!\{)\{[#.](?!no-lexique\})[\w-][^{}\n]*\}/g,
    kinds: ['paragraph', 'cell'],
    name: 'un attribut',
    severity: 'warning',
    instead: () => 'Retirez-le : le site donne à chaque texte l’aspect de ce qu’il est.',
  },
]
