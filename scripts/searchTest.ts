/** Scores the search on our judged questions; fails below the threshold. */
import { readFile } from 'node:fs/promises'
import { createLocalSearcher } from '../.vuepress/plugins/search/node/createLocalSearcher.ts'
import { loadFolder } from '../.vuepress/plugins/search/node/loadFolder.ts'
import { runQueries } from '../.vuepress/plugins/search/node/runQueries.ts'
import {
  scoreQuestions,
  type JudgedQuestion,
  type QuestionScores,
} from '../.vuepress/plugins/search/node/scoreQuestions.ts'

const LEAST_MRR = 0.97
const QUESTIONS = new URL('../tests/search/questions.json', import.meta.url)

const questions = JSON.parse(await readFile(QUESTIONS, 'utf8')) as JudgedQuestion[]
const search = createLocalSearcher(await loadFolder('docs'))
const results = await runQueries(
  search,
  questions.map(({ query }) => query),
)

const print = (name: string, { count, mrr, successAt1, recallAt5 }: QuestionScores): void => {
  const numbers = [mrr, successAt1, recallAt5].map((value) => value.toFixed(3)).join('  ')
  process.stdout.write(`${name.padEnd(12)} ${String(count).padStart(4)}  ${numbers}\n`)
}

process.stdout.write('             nb   MRR@10  1er juste  rappel@5\n')
for (const kind of new Set(questions.map((question) => question.kind))) {
  print(
    kind,
    scoreQuestions(
      questions.filter((question) => question.kind === kind),
      results,
    ),
  )
}
const total = scoreQuestions(questions, results)
print('ensemble', total)

for (const { query, relevant } of questions) {
  const rank = results[query]!.findIndex((path) => (relevant[path] ?? 0) > 0)
  if (rank !== 0) {
    process.stdout.write(`  « ${query} » : ${rank < 0 ? 'rien de juste' : `rang ${rank + 1}`}\n`)
  }
}
if (total.mrr < LEAST_MRR) {
  process.stderr.write(`MRR ${total.mrr.toFixed(3)} : le seuil est ${LEAST_MRR}.\n`)
  process.exit(1)
}
