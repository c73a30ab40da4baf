import { z } from 'zod'
import { explainValue } from '../../lib/explainValue.ts'
import type { PageKind } from '../site/pageAddress.ts'

/** Colours that a guide may name: those of the theme. */
export const GUIDE_COLORS = [
  'sarcelle',
  'ocre',
  'prune',
  'mousse',
  'brique',
  'ardoise',
  'violette',
  'rose',
  'olive',
  'azur',
  'sauge',
] as const

/** Bounds of a description, in signs: what search engines show without cutting. */
const DESCRIPTION_LENGTH = { min: 70, max: 160 }

const isRealDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const text = z.string('un texte est attendu').trim().min(1, 'ce champ est vide')
/** Longest short name of a guide, in signs: beside « Accueil », it holds on one line of a phone. */
const SHORT_TITLE_LENGTH = 24

const shortTitle = text.max(
  SHORT_TITLE_LENGTH,
  `un nom court a ${SHORT_TITLE_LENGTH} signes au plus`,
)

const flag = z.boolean('« true » ou « false » est attendu')
const number = z.number('un nombre est attendu')
const list = z.array(z.unknown(), 'une liste est attendue')

const date = z
  .string('une date est attendue, de la forme 2026-11-24')
  .refine(isRealDate, 'cette date n’existe pas, ou n’est pas de la forme 2026-11-24')
  .meta({ format: 'date' })

const description = text.refine(
  (value) => {
    const { length } = [...value]
    return length >= DESCRIPTION_LENGTH.min && length <= DESCRIPTION_LENGTH.max
  },
  {
    error: ({ input }) =>
      `la description compte ${[...String(input)].length} signes : il en faut de ${DESCRIPTION_LENGTH.min} à ${DESCRIPTION_LENGTH.max}`,
  },
)

/** `fr`, `fr-CA`, `zh-Hant-TW`: https://www.rfc-editor.org/rfc/rfc5646#section-2.1 */
export const LANGUAGE_RE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

const language = z
  .string('une langue est attendue, comme « fr » ou « en »')
  .regex(LANGUAGE_RE, 'une langue s’écrit « fr », « en » ou « fr-CA »')

const source = z.strictObject(
  {
    title: text,
    article: text.optional(),
    url: z.url({ protocol: /^https?$/, error: 'une adresse https:// est attendue' }).optional(),
  },
  'une source s’écrit « title: … » puis « article: … » ou « url: … »',
)

/** A change of a page that its readers should know of: the law changed, or the guide did. */
const change = z.strictObject(
  {
    date,
    what: text,
    cause: z.enum(['loi', 'guide'], { error: 'la cause d’un changement est « loi » ou « guide »' }),
  },
  'un changement s’écrit « date: 2026-11-26 », « what: une phrase » et « cause: loi » ou « guide »',
)

/** What an article decides: a sentence of the index of articles. */
const articleSummary = z.strictObject(
  { article: text, decides: text },
  'un article s’écrit « article: CRPA L. 321-1 » puis « decides: une phrase »',
)

/** What a reader would type; with the passage that answers, where it is not the whole page. */
const question = z.union(
  [
    text,
    z.strictObject({
      q: text,
      a: z.string().regex(/^#\S+$/, 'une ancre commence par « # » et n’a pas d’espace'),
    }),
  ],
  'une question est attendue, seule ou avec son ancre',
)

/** A passing word at the top of a page. */
const notice = z.strictObject(
  { text, from: date.optional(), until: date },
  'un avis s’écrit « text: une phrase », « from: 2026-11-24 » et « until: 2026-12-01 »',
)

/** Who answers for a page: a role outlives the person who holds it, whose name is not ours to publish. */
const owner = text.refine(
  (value) => !value.includes('@'),
  'un responsable est un rôle, et non une adresse de courriel',
)

/** Layouts of VuePress and VitePress that mean a page, or the home page. */
const KNOWN_LAYOUTS = [
  'Layout',
  'HomeLayout',
  'Home',
  'home',
  'page',
  'doc',
  'Page',
  'Doc',
] as const

/** What VuePress, its default theme and VuePress 1 read. Their values are theirs to check. */
const VUEPRESS_KEYS = [
  'actionLink',
  'actionText',
  'actions',
  'backToHome',
  'canonicalUrl',
  'contributors',
  'editLink',
  'editLinkPattern',
  'externalLinkIcon',
  'features',
  'footer',
  'footerHtml',
  'head',
  'heroAlt',
  'heroHeight',
  'heroImage',
  'heroImageDark',
  'heroText',
  'lastUpdated',
  'meta',
  'navbar',
  'next',
  'pageClass',
  'prev',
  'routeMeta',
  'sidebar',
  'sidebarDepth',
  'tagline',
  'tags',
]

/** What authors write for readers and for each other: the desk offers these, in this order. */
const authored = {
  title: text.optional(),
  shortTitle: shortTitle.optional(),
  description: description.optional(),
  permalink: z.string('une adresse est attendue, de la forme /guide/page/').nullable().optional(),
  draft: flag.optional(),
  publishOn: date.optional(),
  owner: owner.optional(),
  writtenOn: date.optional(),
  verifiedOn: date.optional(),
  verifiedAgainst: text.optional(),
  verifiedBy: text.optional(),
  changes: z.array(change, 'une liste de changements est attendue').optional(),
  sources: z.array(source, 'une liste de sources est attendue').optional(),
  questions: z.array(question, 'une liste de questions est attendue').optional(),
  articles: z.array(articleSummary, 'une liste d’articles est attendue').optional(),
  notice: notice.optional(),
  color: z.enum(GUIDE_COLORS, { error: `les couleurs sont ${GUIDE_COLORS.join(', ')}` }).optional(),
  order: number.optional(),
}

/** A field that authors fill in. */
export type AuthoredField = keyof typeof authored

const fields = {
  ...authored,
  lexique: flag.optional(),
  terms: list.optional(),
  home: flag.optional(),
  profiles: list.optional(),
  search: flag.optional(),
  sitemap: z.unknown().optional(),
  lang: language.optional(),
  // GitBook describes the parts of a page so.
  layout: z
    .union(
      [z.enum(KNOWN_LAYOUTS), z.record(z.string(), z.unknown())],
      'le site n’a qu’une mise en page, qu’il choisit seul',
    )
    .nullable()
    .optional(),
  hero: z.unknown().optional(),
  date: z.unknown().optional(),
  ...Object.fromEntries(VUEPRESS_KEYS.map((key) => [key, z.unknown().optional()])),
}

/** Keys that a front matter may hold. */
export const FRONT_MATTER_KEYS: readonly string[] = Object.keys(fields)

const shape = z.strictObject(fields)

/** The schema of a value, without what says that it may be missing. */
export const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema

/** The schemas of the fields that authors fill in, in the order of the desk. */
export const AUTHORED_FIELDS: Readonly<Record<AuthoredField, z.ZodType>> = authored

/** The forms that a value may take. */
export const listForms = (schema: unknown): unknown[] =>
  schema instanceof z.ZodUnion ? schema.options.map(unwrap) : [schema]

const stepInto = (schema: unknown, key: string | number): unknown => {
  if (schema instanceof z.ZodArray && typeof key === 'number') return unwrap(schema.element)
  if (!(schema instanceof z.ZodObject) || typeof key === 'number') return undefined
  return Object.hasOwn(schema.shape, key) ? unwrap(schema.shape[key]) : undefined
}

const step = (schema: unknown, key: string | number): unknown =>
  listForms(schema)
    .map((form) => stepInto(form, key))
    .find((form) => form !== undefined)

/** Whether the value at a path is a text: `['sources', 0, 'title']` is, `['order']` is not. */
export const isTextField = (path: readonly (string | number)[]): boolean => {
  const schema = path.reduce<unknown>(step, shape)
  return listForms(schema).some(
    (form) => form instanceof z.ZodType && ['string', 'enum'].includes(form.def.type),
  )
}

/** Fields that a page of each kind cannot go without. */
export const REQUIRED_FIELDS: Record<PageKind, readonly (keyof typeof fields)[]> = {
  chapter: ['title', 'description', 'writtenOn', 'sources'],
  guide: ['title', 'description', 'writtenOn'],
  site: ['title'],
  home: [],
}

/** One thing that the schema refuses. `path` leads to the value. */
export interface SchemaIssue {
  path: PropertyKey[]
  message: string
  unknownKeys?: string[]
}

/** Checks the values of a front matter; the required fields are another matter. */
export const validateFrontMatter = (data: Record<string, unknown>): SchemaIssue[] => {
  const result = shape.safeParse(data, { error: explainValue })
  if (result.success) return []
  return result.error.issues.map((issue) => ({
    path: issue.path,
    message: issue.message,
    ...(issue.code === 'unrecognized_keys' && { unknownKeys: issue.keys }),
  }))
}
