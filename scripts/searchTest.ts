import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { HOUSE_DIR, resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { readGuides } from '../.vuepress/model/readGuides.ts'
import { readSiteDocuments } from '../.vuepress/model/readSiteDocuments.ts'
import { createLocalSearcher } from '../.vuepress/search/node/createLocalSearcher.ts'
import { openPublished } from '../.vuepress/search/node/openPublished.ts'
import {
  mean,
  scoreQuestion,
  toHits,
  type Hits,
  type JudgedQuestion,
  type QuestionScore,
} from '../.vuepress/search/node/scoreQuestions.ts'
import { runCommand } from './runCommand.ts'

/** Least mean reciprocal rank of each set; those whose least is 0 only say what a change is worth. */
const LEAST_MRR: Readonly<Record<string, number>> = {
  questions: 0.97,
  reserved: 0,
  blind: 0.95,
  fresh: 0,
  unseen: 0,
  sealed: 0,
  open: 0,
  closed: 0,
  definitions: 0.93,
  latest: 0,
  readers: 0,
}

/** Sets that grade one page or two a question: another page may answer, and what is quoted of it is only counted. */
const BRIEFLY_GRADED: ReadonlySet<string> = new Set([
  'sealed',
  'open',
  'closed',
  'latest',
  'readers',
])

/** Sets that are not looked into, or by half alone: their means are told, and never which question fails. */
const CLOSED: ReadonlySet<string> = new Set(['blind', 'fresh', 'unseen', 'sealed', 'closed'])

const HELP = `Pose les questions jugées à la recherche d’un site construit, et dit combien de réponses sont justes.
Échoue sous le seuil, quand une réponse citée vient d’une page qui ne répond pas, quand un mot dont aucune page
ne traite en trouve une, et quand le terminal ne classe pas les mêmes pages.

  npm run search:test [-- --dist DOSSIER]
`

const print = (text: string): void => void process.stdout.write(`${text}\n`)
const readSet = async <T = JudgedQuestion>(name: string): Promise<T[]> => {
  const file = new URL(`../tests/search/${name}.json`, import.meta.url)
  return JSON.parse(await readFile(file, 'utf8')) as T[]
}

/** What the published search gives for a question. */
interface Asked {
  hits: Hits
  /** Page whose words are quoted as the answer, undefined without one. */
  answer: string | undefined
}

/** Pages and passage that the grades of a question name: renamed, they would count as never found. */
const listPlaces = ({ relevant, section }: JudgedQuestion): string[] => [
  ...Object.keys(relevant),
  ...(section === undefined ? [] : [section]),
]

const format = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(6)
const printScores = (name: string, rows: readonly QuestionScore[]): void => {
  const keys = ['mrr', 'recallAt5', 'successAt1', 'section'] as const
  const means = keys.map((key) => format(mean(rows.map((row) => row[key]))))
  print(`${name.padEnd(14)} ${String(rows.length).padStart(4)}  ${means.join('  ')}`)
}

/** Scores the search that readers get, from the files of a built site, against that of the terminal. */
const main = async (): Promise<number> => {
  const { dist } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } }).values
  let code = 0
  const fail = (text: string): void => {
    process.stderr.write(`${text}\n`)
    code = 1
  }

  const documents = readSiteDocuments(readGuides(resolveProjectFolders(HOUSE_DIR)))
  const local = createLocalSearcher(documents)
  const published = await openPublished(dist)
  if (published.paths.length !== documents.length)
    fail(
      `Le site publié cherche dans ${published.paths.length} pages, le terminal dans ${documents.length}.`,
    )
  // Addresses on one side, files on the other: the order of the index is that of the files.
  const fileOf = new Map(published.paths.map((path, rank) => [path, documents[rank]?.path ?? path]))

  const places = new Set(
    documents.flatMap(({ path, sections }) => [
      path,
      ...sections.map(({ anchor }) => `${path}#${anchor}`),
    ]),
  )
  const different: string[] = []

  const ask = async (query: string): Promise<Asked> => {
    const results = await published.search(query)
    const hits = toHits(results).map(({ path, anchor }) => ({ path: fileOf.get(path)!, anchor }))
    const expected = toHits(await local(query))
    const isSame = JSON.stringify(hits) === JSON.stringify(expected)
    if (!isSame) different.push(query)
    return { hits, answer: results.answer && fileOf.get(results.answer.path) }
  }

  for (const [name, least] of Object.entries(LEAST_MRR)) {
    const questions = await readSet(name)
    const rows: { kind: string; query: string; score: QuestionScore }[] = []
    let answers = 0
    let ungraded = 0
    for (const question of questions) {
      for (const place of listPlaces(question))
        if (!places.has(place))
          fail(`« ${question.query} » (${name}) est notée sur ${place}, qui n’existe pas.`)
      const { hits, answer } = await ask(question.query)
      const score = scoreQuestion(question, hits)
      rows.push({ kind: question.kind, query: question.query, score })
      if (answer === undefined) continue
      answers += 1
      if (question.relevant[answer]) continue
      ungraded += 1
      // A wrong answer on top costs more than none.
      if (!BRIEFLY_GRADED.has(name)) fail(`« ${question.query} » : réponse citée de ${answer}.`)
    }
    print(`\n${name.padEnd(14)}   nb     MRR  rappel  1er juste  section`)
    for (const kind of new Set(rows.map((row) => row.kind)))
      printScores(
        kind,
        rows.filter((row) => row.kind === kind).map(({ score }) => score),
      )
    printScores(
      'ensemble',
      rows.map(({ score }) => score),
    )
    print(`  ${answers} réponses citées, dont ${ungraded} d’une page qui n’est pas notée`)
    for (const { query, score } of rows) {
      if (score.mrr < 1 && !CLOSED.has(name))
        print(
          `  « ${query} » : ${score.mrr === 0 ? 'rien de juste' : `rang ${Math.round(1 / score.mrr)}`}`,
        )
    }
    const mrr = mean(rows.map(({ score }) => score.mrr))
    if (mrr < least) fail(`MRR ${mrr.toFixed(3)} : le seuil est ${least}.`)
  }
  for (const query of await readSet<string>('unanswered')) {
    const { answer, hits } = await ask(query)
    if (answer !== undefined) fail(`« ${query} » : réponse citée de ${answer}, où rien n’y répond.`)
    // Several words may each be of the site; one that no page is about finds nothing.
    if (!query.includes(' ') && hits.length > 0)
      fail(`« ${query} » : trouve ${hits[0]!.path}, où rien n’y répond.`)
  }
  if (different.length > 0)
    fail(
      `Le site publié et le terminal ne donnent pas les mêmes résultats pour ${different.length} questions :` +
        different.map((query) => `\n  « ${query} »`).join(''),
    )
  return code
}

await runCommand(main, HELP)
