import { shorten } from '../lib/shorten.ts'
import { checkHomePages } from './homePages.ts'
import { checkHomeTexts } from './homeTexts.ts'
import { checkQuestions } from './questions.ts'
import { checkFrontmatter } from './safe-html/node/checkFrontmatter.ts'
import { hasOldLineEnds } from './encoding.ts'
import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { SitePage } from '../model/site/createSite.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import { findNearest } from '../lib/findNearest.ts'
import { HIDDEN_LABEL_FILE, nameBeside } from '../model/hidden-labels/HiddenLabels.ts'
import {
  FRONT_MATTER_KEYS,
  isTextField,
  REQUIRED_FIELDS,
  validateFrontMatter,
  type SchemaIssue,
} from '../model/frontMatter/frontMatterSchema.ts'

const EXAMPLES: Record<string, string> = {
  title: 'Écrivez « title: » suivi du titre de la page.',
  description:
    'Écrivez « description: » suivi d’une phrase de 70 à 160 signes qui dit ce que le lecteur saura faire.',
  writtenOn:
    'Écrivez « writtenOn: » suivi du jour où la page a été écrite, par exemple 2026-11-24.',
  verifiedOn:
    'Écrivez « verifiedOn: » suivi de la date où vous avez vérifié la page, par exemple 2026-11-24.',
  changes:
    'Écrivez « changes: » puis, pour chacun, « - date: 2026-11-26 », « what: une phrase » et « cause: loi » ou « guide ».',
  sources:
    'Écrivez « sources: » puis, pour chacune, « - title: … » et « article: … » ou « url: … ».',
  questions: "Écrivez « - la question », ou « - { q: la question, a: '#ancre' } ».",
  color: 'Choisissez l’une de ces couleurs, ou retirez la ligne.',
  layout: 'Retirez cette ligne.',
}

/** Keys of the items of a list. */
const ITEM_KEYS: Readonly<Record<string, readonly string[]>> = {
  sources: ['title', 'article', 'url'],
  articles: ['article', 'decides'],
  changes: ['date', 'what', 'cause'],
}

/** Longest text of a header that is shown, in signs. */
const MAX_SHOWN = 60

const checkSyntax = (page: SourcePage): PageDraft[] =>
  page.frontMatter.errors.map(({ message, offset, hint, isUnbounded }) => ({
    offset,
    hidesOthers: isUnbounded,
    message: `L’en-tête ne se lit pas : ${message}.`,
    suggestion:
      hint ??
      'Écrivez « clé: valeur » ; mettez la valeur entre guillemets droits si elle contient « : » ou commence par un signe.',
  }))

const JSON_RE = /^\uFEFF?\s*\{\s*"[\w-]+"\s*:/

/** Hugo reads a header of JSON; here it would be the first line of the text. */
const checkJson = ({ content }: SourcePage): PageDraft[] =>
  JSON_RE.test(content)
    ? [
        {
          offset: content.indexOf('{'),
          hidesOthers: true,
          message: 'L’en-tête est en JSON : la page le montrerait comme un texte.',
          suggestion:
            'Écrivez-le entre deux lignes « --- », une ligne par champ, comme « title: Le titre ».',
        },
      ]
    : []

/** What is not written in the header, and where it goes. */
const suggestElsewhere = (page: SourcePage, key: string): string | null =>
  findNearest(key, ['hiddenLabels'])
    ? `Ce que l’on tape pour arriver à cette page s’écrit dans ${nameBeside(page.file, HIDDEN_LABEL_FILE)}, sous « ${page.file.split('/').at(-1)} ».`
    : null

const checkUnknownKeys = (page: SourcePage, { path, unknownKeys = [] }: SchemaIssue): PageDraft[] =>
  unknownKeys.map((key) => {
    const known = ITEM_KEYS[String(path[0])] ?? FRONT_MATTER_KEYS
    const nearest = findNearest(key, known)
    return {
      offset: page.frontMatter.locate([...path, key], 'key'),
      // Pages that come from elsewhere have keys that mean something there.
      isEditorial: true,
      message: `L’en-tête ne connaît pas « ${key} ».`,
      suggestion: nearest
        ? `Vouliez-vous dire « ${nearest} » ?`
        : ((path.length === 0 ? suggestElsewhere(page, key) : null) ??
          'Retirez cette ligne, ou corrigez le nom de la clé.'),
    }
  })

const isPlainSource = ({ frontMatter }: SourcePage, [key, index]: PropertyKey[]): boolean =>
  key === 'sources' &&
  typeof index === 'number' &&
  typeof (frontMatter.data.sources as unknown[])[index] === 'string'

const checkIssue = (page: SourcePage, issue: SchemaIssue): PageDraft => ({
  offset: page.frontMatter.locate(issue.path),
  // A source written as a plain text is shown as it is: it only leads nowhere.
  isEditorial: issue.path[0] === 'description' || isPlainSource(page, issue.path),
  message: `« ${issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ')} » : ${issue.message}.`,
  suggestion:
    EXAMPLES[String(issue.path.at(-1))] ??
    EXAMPLES[String(issue.path[0])] ??
    'Corrigez cette valeur.',
})

/** `title: Page #1`: YAML reads a remark there, and the text stops before it. */
const CUT_RE = /^[ \t]+#\S[^\r\n]*/
const KEY_RE = /^["']?[\w-]+["']?[ ]*:/

/** What is read of texts without quotes, and where each ends: at its key when nothing is left of it. */
const listPlainTexts = ({ content, frontMatter }: SourcePage): { value: string; end: number }[] => [
  ...frontMatter.texts.filter(({ path, quote }) => quote === 'plain' && isTextField(path)),
  ...Object.entries(frontMatter.data)
    .filter(([key, value]) => value === null && isTextField([key]))
    .map(([key]) => {
      const start = frontMatter.locate([key], 'key')
      const [written = ''] = KEY_RE.exec(content.slice(start, start + 100)) ?? []
      return { value: '', end: start + written.length }
    }),
]

const checkCuts = (page: SourcePage): PageDraft[] =>
  listPlainTexts(page).flatMap(({ value, end }): PageDraft[] => {
    const [cut] = CUT_RE.exec(page.content.slice(end, end + 200)) ?? []
    if (cut === undefined) return []
    const rest = value === '' ? 'il ne reste rien' : `il reste « ${shorten(value, MAX_SHOWN)} »`
    return [
      {
        offset: end + cut.indexOf('#'),
        severity: 'warning',
        message: `« ${shorten(cut.trim(), MAX_SHOWN)} » n’est pas lu : après une espace, « # » ouvre un commentaire, et ${rest}.`,
        suggestion: 'Mettez toute la valeur entre guillemets droits.',
      },
    ]
  })

/** What our own guides promise on each page, and another team may not. */
const HOUSE_FIELDS: ReadonlySet<string> = new Set(['writtenOn', 'sources'])

const listMissing = (page: SitePage, isHouse: boolean): string[] => {
  const { data } = page.frontMatter
  // A home page has no text to describe.
  if (data.home === true) return []
  const hasTitle = page.headings.some(({ depth }) => depth === 1)
  return (
    REQUIRED_FIELDS[page.kind]
      .filter((field) => data[field] === undefined || data[field] === null)
      // Who verified the page has dated it.
      .filter((field) => field !== 'writtenOn' || data.verifiedOn === undefined)
      .filter((field) => isHouse || !(HOUSE_FIELDS.has(field) || (field === 'title' && hasTitle)))
  )
}

const checkRequired = (page: SitePage, isHouse: boolean): PageDraft[] =>
  listMissing(page, isHouse).map((field) => ({
    offset: 0,
    isEditorial: true,
    message: `L’en-tête n’a pas de « ${field} ».`,
    suggestion: EXAMPLES[field] ?? `Ajoutez « ${field}: … ».`,
  }))

const checkSources = (page: SourcePage): PageDraft[] => {
  const { sources } = page.frontMatter.data
  if (!Array.isArray(sources)) return []
  return (sources as unknown[]).flatMap((source, index) =>
    source && typeof source === 'object' && !('url' in source) && !('article' in source)
      ? [
          {
            offset: page.frontMatter.locate(['sources', index]),
            isEditorial: true,
            message: 'Cette source n’a ni article ni adresse.',
            suggestion: 'Ajoutez « article: CRPA L. 321-1 » ou « url: https://… » sous son titre.',
          },
        ]
      : [],
  )
}

/** What would run in a reader's browser. */
const checkSafety = (page: SourcePage): PageDraft[] =>
  checkFrontmatter(page.frontMatter.data).map(({ path, problem, hint }) => ({
    offset: page.frontMatter.locate(path),
    message: problem.charAt(0).toLocaleUpperCase('fr') + problem.slice(1),
    suggestion: hint,
  }))

/** Dates of the header, and what each is the day of. */
const DATES = { writtenOn: 'd’écriture', verifiedOn: 'de vérification' } as const

const isFuture = (value: unknown, today: string): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && value > today

const checkFuture = ({ frontMatter }: SourcePage, today: string): PageDraft[] =>
  Object.entries(DATES).flatMap(([field, name]) => {
    const value = frontMatter.data[field]
    return isFuture(value, today)
      ? [
          {
            offset: frontMatter.locate([field]),
            message: `La date ${name}, ${value}, n’est pas encore arrivée.`,
            suggestion: 'Écrivez le jour où vous l’avez fait.',
          },
        ]
      : []
  })

/** A date of verification says little without what the page was compared with. */
const checkVerification = ({ frontMatter }: SourcePage): PageDraft[] => {
  const { verifiedOn, verifiedAgainst } = frontMatter.data
  if (verifiedOn === undefined || verifiedAgainst !== undefined) return []
  return [
    {
      offset: frontMatter.locate(['verifiedOn']),
      severity: 'warning',
      isEditorial: true,
      message: 'La page dit quand elle a été vérifiée, et non contre quoi.',
      suggestion:
        'Ajoutez « verifiedAgainst: CRPA, base LEGI du 27 mars 2026 », ou retirez « verifiedOn ».',
    },
  ]
}

/** What is said of a header that cannot be read, and nothing else; null for one that can. */
const checkUnread = (page: SourcePage): PageDraft[] | null => {
  // Its lines are not lines for YAML: the rule on encodings says why.
  if (hasOldLineEnds(page)) return []
  return [checkSyntax(page), checkJson(page)].find((drafts) => drafts.length > 0) ?? null
}

/** The front matter: YAML, fields that the kind of page needs, values, unknown keys. */
export const frontMatter: PageRule = {
  name: 'en-tete',
  severity: 'error',
  scope: 'page',
  checkText: ({ page }) => {
    const unread = checkUnread(page)
    if (unread) return unread
    const unsafe = checkSafety(page)
    const told = new Set(unsafe.map(({ offset }) => offset))
    return [
      ...validateFrontMatter(page.frontMatter.data)
        // An empty field is told once, as a missing one.
        .filter(
          ({ path }) => !(path.length === 1 && page.frontMatter.data[String(path[0])] === null),
        )
        .flatMap((issue) =>
          issue.unknownKeys ? checkUnknownKeys(page, issue) : [checkIssue(page, issue)],
        )
        // A dangerous value is told once, as such.
        .filter(({ offset }) => !told.has(offset)),
      ...checkCuts(page),
      ...checkSources(page),
      ...checkHomePages(page),
      ...checkHomeTexts(page),
      ...checkQuestions(page),
      ...unsafe,
      ...checkVerification(page),
    ]
  },
  check: ({ page, site }) =>
    checkUnread(page)
      ? []
      : [...checkRequired(page, site.isHouse), ...checkFuture(page, site.today)],
}
