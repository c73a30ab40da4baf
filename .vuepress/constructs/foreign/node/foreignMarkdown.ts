import type { MarkdownIt } from 'markdown-it'
import { reportProblem, type ProblemEnv } from '../../../lib/diagnostics/node/reportProblem.ts'
import { translate } from '../shared/translate.ts'

interface PageEnv extends ProblemEnv {
  /** Text of the page without its front matter, as VuePress names it. */
  content?: string
  filePathRelative?: string | null
  /** Line of the body as it is written, from 0, of each line that markdown-it reads. */
  bodySources?: readonly number[] | null
  /** By line of the body as it is written, from 0, the file that is included there. */
  bodyIncluded?: ReadonlyMap<number, string>
  /** Files whose text the page shows, those that they include in turn among them. */
  fragments?: string[]
}

export interface ForeignMarkdownOptions {
  /** Reads a file of text of the folder of guides, by its path relative to it; null when it may not. */
  readFragment: (path: string) => string | null
  /** Whether a page, by its path relative to the folder, is written in MDX. */
  isMdx: (file: string) => boolean
}

/** Lines of the body as it is written, of the lines that markdown-it has read; null when both are one. */
export const bodySourcesOf = (env: object): readonly number[] | null =>
  (env as PageEnv).bodySources ?? null

/** Files of the folder whose text is in a page. */
export const fragmentsOf = (env: object): readonly string[] => (env as PageEnv).fragments ?? []

const NOTHING: ReadonlyMap<number, string> = new Map()

/** Files that the body includes, by the line of it, from 0, that asks for them. */
export const bodyIncludedOf = (env: object): ReadonlyMap<number, string> =>
  (env as PageEnv).bodyIncluded ?? NOTHING

/**
 * markdown-it extension: reads what other systems write as the Markdown of ours that says the same. Installed
 * before the extension that takes the front matter away, so that it reads the body.
 */
export const foreignMarkdown = (
  md: MarkdownIt,
  { readFragment, isMdx }: ForeignMarkdownOptions,
): void => {
  const parse = md.parse.bind(md)
  md.parse = (source, env: PageEnv = {}) => {
    const missing: { line: number; near: string; path: string; isCycle: boolean }[] = []
    const misplaced: { line: number; near: string }[] = []
    const file = env.filePathRelative ?? null
    const { text, sources, included } = translate(source, {
      file,
      isMdx: file !== null && isMdx(file),
      readFragment: (path) => {
        const fragment = readFragment(path)
        if (fragment !== null) (env.fragments ??= []).push(path)
        return fragment
      },
      onMissing: (line, path, isCycle) =>
        missing.push({ line: line.source, near: line.text.trim(), path, isCycle }),
      onMisplaced: (line) => misplaced.push({ line: line.source, near: line.text }),
    })
    env.bodySources = sources
    env.bodyIncluded = included
    if (sources) env.content = text
    const tokens = parse(text, env)
    // What the other extensions told is on a line of the translation.
    if (sources)
      for (const problem of env.problems ?? [])
        problem.bodyLine = (sources[problem.bodyLine - 1] ?? problem.bodyLine - 1) + 1
    for (const { line, near, path, isCycle } of missing)
      reportProblem(env, {
        rule: 'code-importe',
        bodyLine: line + 1,
        near,
        problem: isCycle
          ? `« ${path} » contient cette page, ou un texte qui la contient : l’inclure ne finirait jamais.`
          : `« ${path} » ne mène à aucun fichier de texte du dossier des guides : rien n’est inclus.`,
        hint: isCycle
          ? 'Retirez cette ligne, ou celle qui inclut l’autre fichier.'
          : 'Corrigez le chemin, écrit depuis la page, ou copiez le texte ici.',
      })
    for (const { line, near } of misplaced)
      reportProblem(env, {
        rule: 'code-importe',
        bodyLine: line + 1,
        near,
        problem:
          '« @include » n’est pas seul sur sa ligne : le texte du fichier la coupe, ou s’y ajoute.',
        hint: 'Écrivez <!-- @include: ./fichier.md --> seul sur une ligne, sans signe devant.',
      })
    return tokens
  }
}
