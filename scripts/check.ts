import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { requireFolder } from '../.vuepress/lib/requireFolder.ts'
import {
  HOUSE_DIR,
  PROJECT_DIR,
  readProject,
  type Project,
} from '../.vuepress/model/projectFolders.ts'
import { createAnswerCache } from '../.vuepress/checks/node/external/createAnswerCache.ts'
import {
  formatGithub,
  formatHuman,
  formatJson,
} from '../.vuepress/checks/node/report/formatFindings.ts'
import { runChecks, type RunResult } from '../.vuepress/checks/node/runChecks.ts'
import { mirrorMdx, renameMdx } from './mirrorMdx.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Contrôle les guides et dit, en français, ce qui ne va pas et quoi écrire à la place.

  npm run check                      contrôle docs/, et le site construit s’il y en a un
  npm run check -- DOSSIER           contrôle un autre dossier de guides
  npm run check -- DOSSIER --souple  dit ce qu’une construction souple laisserait à revoir
  npm run check -- --fix             répare ce qui est certain : typographie, adresses qui ont changé
  npm run check -- --format json     rapport pour un programme (human, json ou github)
  npm run check -- --only RÈGLE      une seule règle, ou plusieurs séparées par des virgules
  npm run check -- --strict          les points à revoir comptent comme des erreurs
  npm run check -- --sources         les pages seules, sans le site construit
  npm run check -- --built DOSSIER   le site construit se trouve là
  npm run check -- --external        vérifie aussi les liens vers d’autres sites (quelques minutes)

Chaque règle est expliquée dans regles/.
`

const readOptions = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      built: { type: 'string' },
      external: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      format: { type: 'string', default: 'human' },
      help: { type: 'boolean', short: 'h', default: false },
      only: { type: 'string' },
      souple: { type: 'boolean', default: false },
      sources: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  })

const tell = (message: string): void => {
  process.stderr.write(`${message}\n`)
}

const tellRun = (
  { fixedFiles, builtPageCount, external }: RunResult,
  wantsBuilt: boolean,
): void => {
  if (fixedFiles.length > 0) tell(`Réparé : ${fixedFiles.join(', ')}`)
  if (wantsBuilt && builtPageCount === null)
    tell('Le site n’est pas construit : seules les pages sources sont contrôlées.')
  if (external)
    tell(
      `Liens externes : ${external.ok} répondent, ${external.refused} refusent les programmes, ${external.missing} n’existent plus, ${external.unreachable} ne répondent pas.`,
    )
}

/** Reads pages of MDX from a folder that is removed, whatever happens. */
const inMirror = async <T>(project: Project, act: (mirror: Project) => Promise<T>): Promise<T> => {
  const roots: string[] = []
  const makeRoot = (): string => {
    const root = mkdtempSync(path.join(tmpdir(), 'guides-mdx-'))
    roots.push(root)
    return root
  }
  try {
    return await act(mirrorMdx(project, makeRoot))
  } finally {
    for (const root of roots) rmSync(root, { recursive: true, force: true })
  }
}

const main = async (): Promise<number> => {
  const { values, positionals } = readOptions()
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  if (!['human', 'json', 'github'].includes(values.format))
    throw new Error(`Format inconnu : ${values.format}. Choisissez human, json ou github.`)
  const dir = path.resolve(takeOne(positionals, 'dossier') ?? HOUSE_DIR)
  // Another folder has its own built site, or none.
  const ownBuild = dir === HOUSE_DIR ? path.join(PROJECT_DIR, 'dist') : undefined
  const builtDir = values.sources ? undefined : (values.built ?? ownBuild)
  if (values.sources && values.built !== undefined)
    throw new Error(
      'Choisissez : --sources ne regarde pas le site construit, --built dit où il est.',
    )
  if (values.built !== undefined) requireFolder(path.resolve(values.built))

  const project = readProject(dir, { isLenient: values.souple })
  const check = async ({ folders }: Project): Promise<RunResult> => {
    const result = await runChecks({
      ...folders,
      fix: values.fix,
      only: values.only?.split(',').map((name) => name.trim()),
      builtDir: builtDir && path.resolve(builtDir),
      external: values.external
        ? { cache: createAnswerCache(path.join(PROJECT_DIR, '.cache/liens-externes.json')) }
        : undefined,
    })
    return { ...result, findings: renameMdx(result.findings, folders) }
  }
  // Repairs are written into the files of their authors.
  const result = await (values.souple && !values.fix ? inMirror(project, check) : check(project))
  if (values.built !== undefined && result.builtPageCount === 0)
    throw new Error(
      `Aucune page dans ${path.resolve(values.built)} : le site n’y est pas construit.`,
    )
  tellRun(result, builtDir !== undefined)

  const { findings } = result
  const toRepositoryPath = (file: string): string =>
    path.relative(process.cwd(), path.join(dir, file)).split(path.sep).join('/')
  const report =
    values.format === 'json'
      ? formatJson(findings)
      : values.format === 'github'
        ? formatGithub(findings, toRepositoryPath)
        : formatHuman(findings)
  if (report) process.stdout.write(`${report}\n`)
  return findings.some(({ severity }) => severity === 'error' || values.strict) ? 1 : 0
}

await runCommand(main, HELP)
