import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { type ContainerRange, findContainers } from '../../callouts/node/findContainers.ts'
import { useContainer } from '../../callouts/node/useContainer.ts'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { formatLegalReference } from '../../legal-references/shared/formatLegalReference.ts'
import type { LegalReference } from '../../legal-references/shared/LegalReference.ts'
import { KEPT_KEY } from '../../tools/shared/keptKey.ts'
import { nameLetter } from '../shared/letterFiles.ts'
import { readBlanks } from './readBlanks.ts'

/** What the extension leaves in markdown-it's environment: the letter of the page, to make files of. */
export interface LetterEnv extends ProblemEnv {
  filePathRelative?: string | null
  /** Paragraphs, each of its lines; blanks between brackets. */
  letter?: string[][]
}

const BLANK = 'letter_blank'

const splitBlanks = (state: StateCore, token: Token): Token[] =>
  token.type === 'text'
    ? readBlanks(token.content).map(({ text, isBlank }) => {
        const piece = new state.Token(isBlank ? BLANK : 'text', '', 0)
        // With its brackets: whoever reads the words of the page reads a blank, and not a hole.
        piece.content = isBlank ? `[${text}]` : text
        piece.level = token.level
        return piece
      })
    : [token]

/** Where a line of a letter ends, it ends. */
const keepLine = (token: Token): Token => {
  if (token.type === 'softbreak') Object.assign(token, { type: 'hardbreak', tag: 'br' })
  return token
}

const toPlain = ({ type, content, meta }: Token): string => {
  if (type === 'hardbreak') return '\n'
  const { reference } = (meta ?? {}) as { reference?: LegalReference }
  return reference ? formatLegalReference(reference) : content
}

const readLetter = (state: StateCore, { inside }: ContainerRange): string[][] =>
  inside
    .filter(({ type }) => type === 'inline')
    .map((inline) => {
      inline.children = (inline.children ?? [])
        .flatMap((token) => splitBlanks(state, token))
        .map(keepLine)
      return inline.children.map(toPlain).join('').split('\n')
    })

const renderActions = (file: string): string => {
  const name = encodeURIComponent(nameLetter(file))
  return [
    '<nav class="tool-actions" aria-label="Emporter la lettre">',
    '<button type="button" class="needs-script" data-do="fill">Remplir les blancs</button>',
    '<button type="button" class="needs-script" data-do="copy">Copier la lettre</button>',
    '<button type="button" class="needs-script" data-do="keep">Mettre dans mon dossier</button>',
    `<a href="${name}.txt" download>Texte</a>`,
    `<a href="${name}.docx" download>Traitement de texte (DOCX)</a>`,
    '</nav>',
  ].join('')
}

const renderLetters = (state: StateCore): void => {
  const env = state.env as LetterEnv
  const [range, extra] = findContainers(state.tokens, 'lettre')
  if (!range) return
  if (extra)
    reportProblem(env, {
      rule: 'outils',
      bodyLine: (extra.container.map?.[0] ?? 0) + 1,
      problem: 'la page contient deux lettres.',
      hint: 'Donnez une page à chacune : ses fichiers portent le nom de la page.',
    })
  env.letter = readLetter(state, range)
  range.container.attrSet('class', 'letter')
  range.container.attrSet('data-tool', 'letter')
  range.container.attrSet('data-island', 'tools')
  range.container.attrSet('data-kept', KEPT_KEY)
  const actions = new state.Token('letter_actions', '', 0)
  actions.content = renderActions(env.filePathRelative ?? '')
  state.tokens.splice(state.tokens.indexOf(range.end), 0, actions)
}

/** markdown-it extension: `::: lettre`, a letter whose blanks stand between brackets. */
export const lettersMarkdown = (md: MarkdownIt): void => {
  useContainer(md, 'lettre')
  md.core.ruler.after('inline', 'letters', renderLetters)
  md.renderer.rules[BLANK] = (tokens, index) =>
    `<span class="blank">${escapeHtml(tokens[index]!.content)}</span>`
  md.renderer.rules.letter_actions = (tokens, index) => `${tokens[index]!.content}\n`
}
