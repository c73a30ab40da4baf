import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { type ContainerRange, findContainers } from '../../callouts/node/findContainers.ts'
import { useContainer } from '../../callouts/node/useContainer.ts'
import { readContainerInfo } from '../../callouts/shared/readContainerInfo.ts'
import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import type { LegalEnv } from '../../legal-references/node/collectLegalReferences.ts'
import { type Cite, createCiter } from '../../legal-references/node/createCiter.ts'
import type { LegalState } from '../../legal-references/shared/LegalState.ts'
import { explainUnknown, findCitations, replaceCitations } from '../../values/shared/citations.ts'
import { type ReferenceValue, VALUE_FILE } from '../../values/shared/ReferenceValue.ts'
import type { DataFiles } from '../shared/DataFiles.ts'
import type { ToolEnv } from './publishData.ts'

/** What a tool reads and leaves in markdown-it’s environment. */
export type PageEnv = ProblemEnv & ToolEnv & LegalEnv

/** A data file: its name, as the page writes it, and its text. */
export interface DataFile {
  name: string
  text: string
}

/** What every tool reads from: the folder of guides, and the law and the values that its data cite. */
export interface ToolSources {
  dataFiles: DataFiles
  legal: LegalState
  /** Values of the folder; none where it has no file of values. */
  values: () => readonly ReferenceValue[]
}

export interface ToolOptions extends ToolSources {
  /** What authors write after `:::`. */
  name: string
  /** How many data files the page names after it. */
  files: number
  /**
   * HTML of the tool, finished: it goes out as it is.
   *
   * @param files - in the order in which the page names them
   * @param cite - gives the address of a text of law that the data name
   * @throws Error that says in French what is wrong with the data
   */
  render: (files: DataFile[], env: PageEnv, cite: Cite) => string
  /** Classes of the container; those of a tool by default. */
  className?: string
  /** Puts the control after what the container holds, and not before. */
  isLast?: true
  /**
   * Judges what the container holds.
   *
   * @param text - its Markdown
   * @returns what is wrong and what to write instead, in French
   */
  judge?: (text: string) => { problem: string; hint: string } | undefined
}

const readText = ({ inside }: ContainerRange): string =>
  inside.map(({ content }) => content).join('\n')

/** Said where scripts are off, in place of the control. */
const renderNote = (anchor: string | undefined): string => {
  const same = anchor
    ? `. <a href="${escapeHtml(anchor)}">Plus bas, la page dit la même chose</a>`
    : '\u00a0: ce qui suit dit la même chose'
  return `<p class="without-script">Cet outil a besoin de JavaScript, qui est désactivé ici${same}.</p>`
}

const renderTool = (state: StateCore, range: ContainerRange, options: ToolOptions): string => {
  const env = state.env as PageEnv
  const bodyLine = (range.container.map?.[0] ?? 0) + 1
  const refuse = (problem: string, hint: string): string => {
    reportProblem(env, { rule: 'outils', bodyLine, near: ':::', problem, hint })
    return ''
  }
  const fault = options.judge?.(readText(range))
  if (fault) return refuse(fault.problem, fault.hint)
  const words = readContainerInfo(range.container.info).title.split(/\s+/).filter(Boolean)
  const anchor = words.find((word) => word.startsWith('#'))
  const names = words.filter((word) => word !== anchor)
  if (names.length !== options.files)
    return refuse(
      `« ::: ${options.name} » attend ${options.files} fichier(s) de données, la page en nomme ${names.length}.`,
      `Écrivez ::: ${options.name} suivi du nom du fichier, comme ./donnees.yml.`,
    )
  const files = names.map((name) => ({
    name,
    text: options.dataFiles.read(env.filePathRelative ?? '', name),
  }))
  const missing = files.find(({ text }) => text === null)
  if (missing)
    return refuse(
      `le fichier de données « ${missing.name} » n’existe pas.`,
      'Rangez un fichier .yml à côté de la page, et écrivez son nom.',
    )
  const values = options.values()
  const cited = files.map(({ name, text }) => ({
    name,
    text: replaceCitations(text ?? '', values),
  }))
  for (const { name, text } of cited) {
    const [unknown] = values.length > 0 ? findCitations(text) : []
    if (!unknown) continue
    const { message, suggestion } = explainUnknown(unknown.id, values, VALUE_FILE)
    return refuse(`${name} : ${message}`, suggestion)
  }
  try {
    const cite = createCiter(options.legal, env, { bodyLine, near: ':::' })
    // What comes last follows a sentence that needs no script.
    return (options.isLast ? '' : renderNote(anchor)) + options.render(cited, env, cite)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refuse(`${names.join(', ')} : ${reason}.`, 'Corrigez le fichier de données.')
  }
}

/**
 * Declares `::: name ./file.yml`: a control made of data that stand beside the page. What the container
 * holds in Markdown stays in the page: it is what is read without a script, or what stands under the heading
 * named after the files (`#heading`), where a reader without scripts is then sent.
 */
export const useTool = (md: MarkdownIt, options: ToolOptions): void => {
  const { name, className = `tool tool-${name}`, isLast } = options
  const type = `tool_${name}`
  useContainer(md, name)
  md.core.ruler.after('block', type, (state) => {
    for (const range of [...findContainers(state.tokens, name)].reverse()) {
      range.container.attrSet('class', className)
      const token: Token = new state.Token(type, '', 0)
      token.meta = renderTool(state, range, options)
      token.map = range.container.map
      token.level = range.container.level + 1
      state.tokens.splice(range.open + 1 + (isLast ? range.inside.length : 0), 0, token)
    }
  })
  md.renderer.rules[type] = (tokens, index) => `${String(tokens[index]!.meta)}\n`
}
