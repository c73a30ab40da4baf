import { findNearest } from '../lib/findNearest.ts'
import { shorten } from '../lib/shorten.ts'
import type { SiteDraft, SiteRule } from '../checks/node/Rule.ts'
import {
  HIDDEN_LABEL_FILE,
  type LabelledPage,
  type LabelledPassage,
  nameBeside,
} from '../model/hidden-labels/HiddenLabels.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { judgeAnchor } from './judgeAnchor.ts'
import { foldQuestion, listQuestions } from './questions.ts'

/** Longest words of an author that are shown, in signs. */
const MAX_SHOWN = 60

type Draft = Omit<SiteDraft, 'file'>

const listBeside = (file: string, { pages }: Site): string[] =>
  pages
    .map((page) => ({ page: page.file, name: page.file.split('/').at(-1)! }))
    .filter(({ page, name }) => page === nameBeside(file, name))
    .map(({ name }) => name)

/** A page that is not in the folder of the file. */
const explainPage = ({ name, line, column }: LabelledPage, file: string, site: Site): Draft => {
  const path = nameBeside(file, name)
  const nearest = findNearest(name, listBeside(file, site))
  const elsewhere = site.pagesByFile.has(path)
    ? `Écrivez ces mots dans ${nameBeside(path, HIDDEN_LABEL_FILE)}.`
    : 'Écrivez le nom d’un fichier de ce dossier, comme « 1-page.md », ou retirez ces lignes.'
  return {
    line,
    column,
    message: `Il n’y a pas de page « ${shorten(name, MAX_SHOWN)} » à côté de ce fichier.`,
    suggestion: nearest ? `Vouliez-vous dire « ${nearest} » ?` : elsewhere,
  }
}

const checkAnchor = (
  { anchor, line, column }: LabelledPassage,
  page: SitePage,
  site: Site,
): Draft[] => {
  const problem = anchor === '' ? null : judgeAnchor(anchor, page, site, page.file)
  if (!problem) return []
  const { message, suggestion, moved } = problem
  const place = { line, column, message }
  if (moved === undefined) return [{ ...place, suggestion }]
  return [
    {
      ...place,
      suggestion: moved.startsWith(`${page.address}#`)
        ? `Écrivez « ${moved.slice(page.address.length)} ».`
        : `Le passage est maintenant à ${moved} : écrivez ces mots sous le nom de cette page.`,
    },
  ]
}

/** What adds no word to the page: said twice, or already asked or titled there. */
const checkWords = ({ passages }: LabelledPage, page: SitePage): Draft[] => {
  const { title } = page.frontMatter.data
  const known = new Map<string, string>([
    ...[title, ...page.headings.map(({ text }) => text)]
      .filter((text) => typeof text === 'string')
      .map((text): [string, string] => [foldQuestion(text), 'est déjà un titre de cette page']),
    ...listQuestions(page).map(({ text }): [string, string] => [
      foldQuestion(text),
      'est déjà une question de cette page',
    ]),
  ])
  return passages
    .flatMap(({ labels }) => labels)
    .flatMap(({ text, line, column }): Draft[] => {
      const folded = foldQuestion(text)
      const problem = known.get(folded)
      known.set(folded, problem ?? 'est écrit deux fois pour cette page')
      if (problem === undefined) return []
      return [
        {
          line,
          column,
          severity: 'warning',
          message: `« ${shorten(text, MAX_SHOWN)} » ${problem}.`,
          suggestion: 'Retirez cette ligne, ou mettez-y des mots que la page n’emploie pas.',
        },
      ]
    })
}

const checkPage = (labelled: LabelledPage, file: string, site: Site): Draft[] => {
  const page = labelled.name.includes('/')
    ? undefined
    : site.pagesByFile.get(nameBeside(file, labelled.name))
  if (!page) return [explainPage(labelled, file, site)]
  const found = [
    ...labelled.passages.flatMap((passage) => checkAnchor(passage, page, site)),
    ...checkWords(labelled, page),
  ]
  // What is wrong of a draft stops no other page.
  return page.publication.state === 'draft'
    ? found.map((draft) => ({ ...draft, severity: 'warning' }))
    : found
}

/** The files of what readers type can be read, and lead to pages and passages that are there. */
export const hiddenLabels: SiteRule = {
  name: 'mots-cherches',
  severity: 'error',
  scope: 'site',
  isEditorial: true,
  check: ({ site }) =>
    site.hiddenLabels.flatMap(({ file, pages, problems }) =>
      [...problems, ...pages.flatMap((page) => checkPage(page, file, site))].map((draft) => ({
        file,
        ...draft,
      })),
    ),
}
