import type { Site, SitePage } from '../../model/site/createSite.ts'
import type { SourcePage } from '../../model/source/parsePage.ts'
import type { PageDraft, Rule, SiteRule, TextRule, WordRule } from './Rule.ts'
import { createVocabulary } from './text/createVocabulary.ts'
import { readProperNames } from './text/readBlocks.ts'
import type { Vocabulary } from './text/Vocabulary.ts'

/**
 * Makes something of a page, or gives again what was made of it: see `keepNotes`.
 *
 * @param about - plain data: the name of its kind, then what it is made of besides the page. One object for all
 * pages, which is read once
 */
export type KeepNote = <T>(page: SourcePage, about: readonly unknown[], make: () => T) => T

const makeAnew: KeepNote = (_page, _about, make) => make()

/** Whether a rule can say something of a page in its language. */
export const speaks = (
  { isFrench = false }: Rule,
  { frontMatter }: SourcePage,
  { lang }: Pick<Site, 'lang'>,
): boolean => !isFrench || /^fr\b/i.test(String(frontMatter.data.lang ?? lang))

/** What rules say, by name of rule. */
type Drafts = ReadonlyMap<string, PageDraft[]>

/** What rules of one kind say of each page, which is looked at once for all of them. */
const createReader = <R extends Rule>(
  site: Pick<Site, 'lang'>,
  keep: KeepNote,
  rules: readonly R[],
  {
    about,
    check,
  }: { about: readonly unknown[]; check: (rule: R, page: SourcePage) => PageDraft[] },
): ((page: SourcePage) => Drafts) => {
  const read = new Map<SourcePage, Drafts>()
  const abouts = new Map<string, readonly unknown[]>()
  return (page) => {
    const before = read.get(page)
    if (before) return before
    const spoken = rules.filter((rule) => speaks(rule, page, site))
    const names = spoken.map(({ name }) => name)
    const key = names.join(' ')
    abouts.set(key, abouts.get(key) ?? [...about, names])
    const drafts = new Map(
      keep(page, abouts.get(key)!, () =>
        spoken.map((rule): [string, PageDraft[]] => [rule.name, check(rule, page)]),
      ),
    )
    read.set(page, drafts)
    return drafts
  }
}

/** What a rule says of the text of a page; undefined for one that looks at more from the start. */
const textPartOf = (rule: Rule): TextRule['check'] | undefined =>
  rule.scope === 'text' ? rule.check : rule.scope === 'site' ? undefined : rule.checkText

/** Proper names are read in every page, whatever its language. */
const ABOUT_NAMES = ['proper names']

/** What is read of a page by itself. */
export interface TextReader {
  /** What rules say of its text. */
  texts: (page: SourcePage) => Drafts
  /** See `readProperNames`. */
  names: (page: SourcePage) => readonly string[]
}

/** Reads pages one by one: nothing of the site is needed, but the language of those that name none. */
export const createTextReader = (
  site: Pick<Site, 'lang'>,
  rules: readonly Rule[],
  keep: KeepNote,
): TextReader => ({
  texts: createReader(site, keep, rules.filter(textPartOf), {
    about: ['texts'],
    check: (rule, page) => textPartOf(rule)?.({ page }) ?? [],
  }),
  names: (page) => keep(page, ABOUT_NAMES, () => readProperNames(page)),
})

const isWords = (rule: Rule): rule is WordRule => rule.scope === 'words'

/** What of the words of a site makes a word right or wrong. */
const describeWords = ({ properNames }: Vocabulary, { words }: Site): readonly unknown[] => [
  'words',
  words,
  [...properNames].sort(),
]

/**
 * Asks rules about the pages of a site.
 *
 * @returns what a rule of `rules` says of a page
 */
export const draftPages = (
  site: Site,
  rules: readonly Rule[],
  keep: KeepNote = makeAnew,
): ((rule: Exclude<Rule, SiteRule>, page: SitePage) => PageDraft[]) => {
  const read = createTextReader(site, rules, keep)
  const createWords = (): ((page: SourcePage) => Drafts) => {
    const wordRules = rules.filter(isWords)
    const vocabulary = createVocabulary(site, read.names)
    return vocabulary
      ? createReader(site, keep, wordRules, {
          about: describeWords(vocabulary, site),
          check: (rule, page) => rule.check({ page, vocabulary }),
        })
      : () => new Map()
  }
  let readWords: ReturnType<typeof createWords> | undefined

  const look = (rule: Exclude<Rule, SiteRule>, page: SitePage): readonly PageDraft[] => {
    if (rule.scope === 'text') return []
    if (rule.scope === 'words') return (readWords ??= createWords())(page).get(rule.name) ?? []
    return speaks(rule, page, site) ? rule.check({ page, site }) : []
  }

  return (rule, page) => [...look(rule, page), ...(read.texts(page).get(rule.name) ?? [])]
}
