/**
 * False alarms on prose that nobody here wrote: `npx node bench/falseAlarms.ts [SEED]`. Articles of the codes that
 * `@socialgouv/legi-data` holds, drawn by the seed, go through every rule of the checks as pages of another
 * folder; the findings by rule, then sixty of them with their place, for a person to judge.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkSite } from '../.vuepress/checks/node/checkSite.ts'
import type { FixableFinding } from '../.vuepress/checks/node/Rule.ts'
import { rules } from '../.vuepress/checks/node/registry.ts'
import { groupBy } from '../.vuepress/lib/groupBy.ts'
import { createSite } from '../.vuepress/model/site/createSite.ts'
import { createRandom } from './corpus/createRandom.ts'

const DATA_DIR = path.resolve(import.meta.dirname, '../node_modules/@socialgouv/legi-data/data')
const ARTICLES = 400
/** Shorter articles say little; the longest are lists of amounts. */
const LENGTHS = [600, 6000] as const
const SAMPLE = 60
/** Rules of typography by the thousand, that a person judges at a glance: sampled apart. */
const TYPOGRAPHY = ['espaces-insecables', 'apostrophes']
const CONTEXT = 50

interface LawNode {
  data?: { num?: string; texte?: string }
  children?: LawNode[]
}

const listTexts = ({ data, children = [] }: LawNode): string[] => {
  const text = data?.texte ?? ''
  const isKept = text.length >= LENGTHS[0] && text.length <= LENGTHS[1]
  return [...(isKept ? [text] : []), ...children.flatMap(listTexts)]
}

const { next } = createRandom(Number(process.argv[2] ?? 20_261_126))

const draw = <Item>(items: readonly Item[], count: number): Item[] => {
  const rest = [...items]
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(next() * rest.length), 1),
  ).flat()
}

const texts = readdirSync(DATA_DIR)
  .filter((name) => name.startsWith('LEGITEXT'))
  .flatMap((name) =>
    listTexts(JSON.parse(readFileSync(path.join(DATA_DIR, name), 'utf8')) as LawNode),
  )
const pages = draw(texts, ARTICLES).map((text, index) => ({
  file: `guide/${index}-article.md`,
  content: `---\ntitle: Article\n---\n\n# Article\n\n${text}\n`,
}))
const findings = checkSite(createSite({ pages, isHouse: false }), rules).filter(
  ({ rule }) => !['en-tete', 'dossiers', 'pages-sans-menu'].includes(rule),
)
const contents = new Map(pages.map(({ file, content }) => [file, content.split('\n')]))

const tell = ({ file, line, column, rule, message }: FixableFinding): string => {
  const written = contents.get(file)?.[line - 1] ?? ''
  const around = written.slice(Math.max(0, column - CONTEXT), column + CONTEXT)
  return `[${rule}] ${message}\n    …${around}…`
}

console.log(`${pages.length} articles, ${findings.length} remarques`)
for (const [rule, found] of groupBy(findings, ({ rule: name }) => name))
  console.log(`  ${rule} : ${found.length}`)
console.log(`\n${SAMPLE} remarques tirées de toutes\n`)
for (const finding of draw(findings, SAMPLE)) console.log(tell(finding))
console.log(`\n${SAMPLE} remarques tirées des autres règles que ${TYPOGRAPHY.join(' et ')}\n`)
const others = findings.filter(({ rule }) => !TYPOGRAPHY.includes(rule))
for (const finding of draw(others, SAMPLE)) console.log(tell(finding))
