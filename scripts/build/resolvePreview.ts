import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { PageChange, Preview } from '../../.vuepress/publish/Driver.ts'

export interface PreviewInput {
  /** Folder of guides, absolute. */
  source: string
  /** Root of the repository, absolute. */
  projectDir: string
  /** Branch of the published site. */
  branch: string
  /** Variables of the host: `CONTEXT`, `HEAD`, `REVIEW_ID`. */
  env: NodeJS.ProcessEnv
}

/** Values of `CONTEXT` for a site that is not the published one. */
const CONTEXTS = new Set(['deploy-preview', 'branch-deploy'])

const FETCH_TIMEOUT_MS = 30_000

const KINDS: Readonly<Record<string, PageChange['kind']>> = { A: 'added', D: 'removed' }

const createGit =
  (cwd: string) =>
  (...args: string[]): string | null => {
    try {
      return execFileSync(
        'git',
        ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', ...args],
        {
          cwd,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          timeout: FETCH_TIMEOUT_MS,
        },
      )
    } catch {
      return null
    }
  }

type Git = ReturnType<typeof createGit>

/** The commit from which this one has left the published branch; null when nothing tells. */
const findStart = (git: Git, branch: string): string | null => {
  const remote = `refs/remotes/origin/${branch}`
  const ask = (): string | null =>
    git('merge-base', 'HEAD', remote) ?? git('merge-base', 'HEAD', branch)
  const known = ask()
  if (known) return known.trim()
  // A host may have only the branch that it builds.
  git('fetch', '--quiet', 'origin', `${branch}:${remote}`)
  return ask()?.trim() ?? null
}

const listChanges = ({ source, projectDir, branch }: PreviewInput): PageChange[] | null => {
  const git = createGit(projectDir)
  const start = findStart(git, branch)
  if (!start) return null
  const folder = path.relative(projectDir, source).split(path.sep).join('/')
  const lines = git('diff', '--name-status', '--no-renames', '-z', start, 'HEAD', '--', source)
  if (lines === null) return null
  const fields = lines.split('\0')
  const changes: PageChange[] = []
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const file = fields[i + 1]!
    if (!file.endsWith('.md')) continue
    changes.push({ file: file.slice(folder.length + 1), kind: KINDS[fields[i]!] ?? 'changed' })
  }
  return changes
}

/** What a preview says of itself; undefined for the published site, and for a build by hand. */
export const resolvePreview = (input: PreviewInput): Preview | undefined => {
  const { CONTEXT = '', HEAD, BRANCH, REVIEW_ID } = input.env
  if (!CONTEXTS.has(CONTEXT)) return undefined
  const name = HEAD ?? BRANCH ?? 'une branche'
  return {
    name: REVIEW_ID ? `${name} (proposition ${REVIEW_ID})` : name,
    changes: listChanges(input),
  }
}
