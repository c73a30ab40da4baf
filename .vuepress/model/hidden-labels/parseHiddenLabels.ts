import { shorten } from '../../lib/shorten.ts'
import { readYamlFile, type YamlFile } from '../frontMatter/readYamlFile.ts'
import { indexText, locate } from '../source/TextIndex.ts'
import type {
  HiddenLabel,
  HiddenLabelFile,
  HiddenLabelProblem,
  LabelledPage,
  LabelledPassage,
} from './HiddenLabels.ts'

/** Longest words of an author that are shown, in signs. */
const MAX_SHOWN = 60

/** `  #ancre:` without quotes, which YAML takes for a remark: what follows would go to the anchor above. */
const UNQUOTED_ANCHOR_RE = /^[ \t]+(#[\p{L}\p{N}_-]+):/gmu

/** What YAML leaves out after a text without quotes. */
const CUT_RE = /^[ \t]+#\S[^\r\n]*/

interface Reading<T> {
  items: T[]
  problems: HiddenLabelProblem[]
}

const quote = (text: string): string => `« ${shorten(text, MAX_SHOWN)} »`

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const collect = <T>(readings: readonly Reading<T>[]): Reading<T> => ({
  items: readings.flatMap(({ items }) => items),
  problems: readings.flatMap(({ problems }) => problems),
})

const refuse = (problem: HiddenLabelProblem): Reading<never> => ({ items: [], problems: [problem] })

const readLabel = (
  item: unknown,
  path: readonly PropertyKey[],
  { locate: place }: YamlFile,
): Reading<HiddenLabel> =>
  typeof item === 'string' && item.trim() !== ''
    ? { items: [{ text: item, ...place(path) }], problems: [] }
    : refuse({
        ...place(path),
        message: 'Ce n’est pas une expression : un texte est attendu.',
        suggestion:
          'Écrivez « - l’expression », entre guillemets droits si elle contient « : », commence par un signe ou n’est qu’un nombre.',
      })

const readPassage = (
  key: string,
  written: unknown,
  page: string,
  file: YamlFile,
): Reading<LabelledPassage> => {
  const place = file.locate([page, key], 'key')
  if (key !== '' && !/^#./.test(key))
    return refuse({
      ...place,
      message: `${quote(key)} n’est pas une ancre : une ancre commence par « # ».`,
      suggestion: "Écrivez « '#ancre-du-titre': », ou « '': » pour la page entière.",
    })
  if (!Array.isArray(written))
    return refuse({
      ...place,
      message: `${key === '' ? 'La page entière' : quote(key)} n’a pas de liste d’expressions.`,
      suggestion: 'Écrivez chaque expression sur sa ligne, après un tiret : « - l’expression ».',
    })
  const { items, problems } = collect(
    (written as unknown[]).map((item, index) => readLabel(item, [page, key, index], file)),
  )
  return { items: [{ anchor: key.slice(1), labels: items, ...place }], problems }
}

const readPage = (name: string, written: unknown, file: YamlFile): Reading<LabelledPage> => {
  const place = file.locate([name], 'key')
  if (!isRecord(written))
    return refuse({
      ...place,
      message: `Sous ${quote(name)}, des ancres sont attendues, chacune avec ses expressions.`,
      suggestion:
        "Écrivez sous la page « '#ancre-du-titre': », ou « '': » pour la page entière, puis une expression par ligne.",
    })
  const { items, problems } = collect(
    Object.entries(written).map(([key, list]) => readPassage(key, list, name, file)),
  )
  return { items: [{ name, passages: items, ...place }], problems }
}

/** Anchors that YAML does not read. */
const findUnquotedAnchors = (text: string): HiddenLabelProblem[] => {
  const index = indexText(text)
  return Array.from(
    text.matchAll(UNQUOTED_ANCHOR_RE),
    ({ 0: whole, 1: anchor = '', index: start }) => ({
      ...locate(index, start + whole.indexOf('#')),
      message: `${quote(anchor)} n’est pas lu : sans apostrophes, « # » ouvre un commentaire.`,
      suggestion: `Écrivez « '${anchor}': ».`,
    }),
  )
}

/** Expressions of which YAML reads the beginning only. */
const findCuts = ({ plainTexts }: YamlFile, text: string): HiddenLabelProblem[] => {
  const index = indexText(text)
  return plainTexts.flatMap(({ end }) => {
    const [cut] = CUT_RE.exec(text.slice(end, end + 200)) ?? []
    if (cut === undefined) return []
    return [
      {
        ...locate(index, end + cut.indexOf('#')),
        message: `${quote(cut.trim())} n’est pas lu : après une espace, « # » ouvre un commentaire.`,
        suggestion: 'Mettez toute l’expression entre guillemets droits.',
      },
    ]
  })
}

/**
 * Reads what readers type to reach the pages of a folder: by page, by anchor. Whether pages and anchors exist is
 * for the rule to say.
 *
 * @param file - path of the file, relative to the folder of guides
 * @param text - of the file
 */
export const parseHiddenLabels = (file: string, text: string): HiddenLabelFile => {
  const yaml = readYamlFile(text)
  const { items, problems } = collect(
    Object.entries(yaml.data).map(([name, written]) => readPage(name, written, yaml)),
  )
  const unquoted = findUnquotedAnchors(text)
  return {
    file,
    pages: items,
    // What else is wrong comes from these.
    problems:
      unquoted.length > 0 ? unquoted : [...yaml.errors, ...problems, ...findCuts(yaml, text)],
  }
}
