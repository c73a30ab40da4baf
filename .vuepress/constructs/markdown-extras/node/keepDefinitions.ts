import type { MarkdownIt, StateBlock } from 'markdown-it'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { bodyIncludedOf, bodySourcesOf } from '../../foreign/node/foreignMarkdown.ts'
import { pushParagraph } from './pushParagraph.ts'
import { wrapBlockRule } from './wrapBlockRule.ts'

/** Where a name leads, as markdown-it keeps it. */
interface Reference {
  href: string
  title: string
}

/** What is known of a name while a page is read. */
interface Known extends Reference {
  /** From 0. */
  line: number
  written: string
  isUsed: boolean
}

interface DefinitionsEnv extends ProblemEnv {
  references?: Record<string, Reference>
  knownDefinitions?: Map<string, Known>
}

/** `[//]: # (…)` and `[comment]: <> (…)`: the way to hide a text where Markdown has none. */
const isComment = ({ href }: Reference): boolean => href === '' || href === '#'

/** A name is used when what reads links asks where it leads. */
const watch = (references: Record<string, Reference>, name: string, known: Known): void => {
  const { href, title } = known
  Object.defineProperty(references, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      known.isUsed = true
      return { href, title }
    },
  })
}

const readLines = (state: StateBlock, first: number, end: number): string =>
  Array.from({ length: end - first }, (_, index) => {
    const line = first + index
    return state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line])
  }).join('\n')

const readName = (written: string): string => /^\[(?:\\.|[^\]\\])*\]/s.exec(written)?.[0] ?? written

/** A name that leads elsewhere already: the links go there, and this line is a text like others. */
const keepSecond = (state: StateBlock, line: number, written: string): void => {
  const name = readName(written)
  reportProblem(state.env as ProblemEnv, {
    rule: 'liens-mal-ecrits',
    severity: 'warning',
    bodyLine: line + 1,
    near: name,
    problem: `l’adresse de « ${name} » est écrite deux fois : ses liens mènent à la première, et celle-ci est montrée comme un paragraphe.`,
    hint: 'Retirez l’une des deux lignes, ou donnez-lui un autre nom, et à son lien.',
  })
  // A sign before it, so that the name is no link to the first.
  pushParagraph(state, written.replace('[', '\\['), [line, state.line])
}

const tellUnused = (env: DefinitionsEnv, { line, written }: Known): void => {
  const name = readName(written)
  reportProblem(env, {
    rule: 'liens-mal-ecrits',
    severity: 'warning',
    bodyLine: line + 1,
    near: name,
    problem: `aucun lien ne mène à « ${name} » : cette ligne n’est pas montrée.`,
    hint: `Écrivez [texte]${name} là où le lien doit être, ou retirez la ligne. Si c’est un texte, mettez \\ devant le crochet.`,
  })
}

/** Texts that several pages include name more addresses than each of them uses. */
const isIncluded = (env: object, line: number): boolean =>
  bodyIncludedOf(env).has(bodySourcesOf(env)?.[line] ?? line)

/**
 * markdown-it extension: a second `[name]: address`, which markdown-it would drop, stays in the page, and a
 * name that no link uses is told: `[Note]: Important` is a text for its author, and for markdown-it an address.
 */
export const keepDefinitions = (md: MarkdownIt): void => {
  wrapBlockRule(md, 'reference', (rule) => (state, line, end, silent) => {
    const env = state.env as DefinitionsEnv
    const references = env.references ?? {}
    // The rule keeps the first of two: alone, it tells what this one says.
    env.references = {}
    const isRead = rule(state, line, end, silent)
    const [found] = Object.entries(env.references)
    env.references = references
    if (!isRead || !found) return isRead
    const [name, { href, title }] = found
    const written = readLines(state, line, state.line)
    const definitions = (env.knownDefinitions ??= new Map<string, Known>())
    const first = definitions.get(name)
    if (!first) {
      const known = { href, title, line, written, isUsed: isComment(found[1]) }
      definitions.set(name, known)
      watch(references, name, known)
    } else if (first.href !== href || first.title !== title) keepSecond(state, line, written)
    return true
  })

  // Once every text is read.
  md.core.ruler.push('unused_definitions', (state) => {
    const env = state.env as DefinitionsEnv
    for (const known of env.knownDefinitions?.values() ?? [])
      if (!known.isUsed && !isIncluded(env, known.line)) tellUnused(env, known)
    delete env.knownDefinitions
  })
}
