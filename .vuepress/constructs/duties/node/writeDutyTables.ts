import { replaceBetween } from '../../../lib/replaceBetween.ts'
import { describeRules } from '../shared/describeRules.ts'
import { resolveRules } from '../shared/resolveRules.ts'
import { MARKS } from '../shared/tableMarks.ts'
import type { DutyData, DutyRule, Organisation } from '../shared/types.ts'
import { parseDuties, readDuties, type WrittenDuties } from './readDuties.ts'

const COLON = '\u00a0:'
const SEPARATOR = '\u00a0; '

/** Columns of the first table: which answers go there. */
const COLUMNS: readonly { title: string; holds: (rules: readonly DutyRule[]) => boolean }[] = [
  { title: 'Dû', holds: ([rule, more]) => rule?.verdict === 'due' && !more },
  { title: 'Dû à partir d’un nombre', holds: ([, more]) => more !== undefined },
  { title: 'Selon le cas', holds: ([rule, more]) => rule?.verdict === 'depends' && !more },
  { title: 'Volontaire', holds: ([rule, more]) => rule?.verdict === 'optional' && !more },
]

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const rule = (count: number): string => row(Array.from({ length: count }, () => '---'))

const renderRow = (
  { id }: Organisation,
  line: Organisation['rows'][number],
  { duties, answers }: DutyData,
): string => {
  const choice = { organisation: id, inhabitants: line.inhabitants, agents: line.agents }
  const known = duties.map((duty) => ({ duty, rules: resolveRules(duty, choice) }))
  const cells = COLUMNS.map(({ holds }) =>
    known
      .filter(({ rules }) => holds(rules))
      .map(({ duty, rules }) => {
        if (rules.length === 1) return duty.short
        const words = describeRules(rules, choice, answers).replace(/^Dû (.+), sinon .*$/, '$1')
        return `${duty.short}, ${words}`
      })
      .join(SEPARATOR),
  )
  const absent = new Set(
    known.flatMap(({ rules }) =>
      rules.length === 1 && ['unknown', 'outside'].includes(rules[0]!.verdict)
        ? [describeRules(rules, choice, answers)]
        : [],
    ),
  )
  const [first = '', ...others] = cells.map((cell) => cell || '—')
  return row([line.name, absent.size > 0 ? [...absent].join(', ') : first, ...others])
}

type WrittenStatement = WrittenDuties['duties'][number]['when']

const renderStatement = (written: WrittenStatement, answers: DutyData['answers']): string => {
  if (typeof written === 'string') return written
  return 'silent' in written
    ? `${answers.silent}. ${written.silent}`
    : `${answers.unknown}. ${written.unknown}`
}

/** Both tables: who owes what, then each duty. */
const renderDutyTables = (yaml: string): string => {
  // The tables name references as authors do: their addresses are not looked for.
  const data = readDuties(yaml, () => undefined)
  const { duties, answers } = parseDuties(yaml)
  return [
    '::: fiches',
    row(['Organisme', ...COLUMNS.map(({ title }) => title)]),
    rule(COLUMNS.length + 1),
    ...data.organisations.flatMap((organisation) =>
      organisation.rows.map((line) => renderRow(organisation, line, data)),
    ),
    ':::',
    '',
    `Chaque devoir, avec son texte, son échéance, son lieu et son format${COLON}`,
    '',
    '::: fiches',
    row(['Devoir', 'Texte', 'Quand', 'Où', 'Schéma']),
    rule(5),
    ...duties.map(({ title, short, next, references, when, where, schema }) =>
      row([
        `**${short}.** [${title}](${next.link})`,
        references.map((reference) => `[[${reference}]]`).join(', '),
        ...[when, where, schema].map((written) => renderStatement(written, answers)),
      ]),
    ),
    ':::',
  ].join('\n')
}

/**
 * Writes the tables in a page, out of its data: copies, search, PDF and EPUB then hold them as any text.
 *
 * @param page - Markdown of the page
 * @param yaml - text of the data file, values in the place of their citations
 */
export const writeDutyTables = (page: string, yaml: string): string =>
  replaceBetween(page, [...MARKS], () => `${MARKS[0]}\n\n${renderDutyTables(yaml)}\n\n${MARKS[1]}`)
