/** What the table says of a rule, out of its page. */
interface RuleRow {
  name: string
  title: string
  severity: string
  isFixed: boolean
}

const START = '<!-- règles -->'
const END = '<!-- fin des règles -->'

/** Reads the page of a rule: its title, then « Règle `nom` · gravité · correction ». */
const readRulePage = (name: string, page: string): RuleRow => {
  const title = /^# (.+)$/m.exec(page)?.[1]
  const line = new RegExp(`^Règle \`${name}\` · ([^·\\n]+) · (.+)$`, 'm').exec(page)
  if (!title || !line) throw new Error(`regles/${name}.md n’a pas la forme attendue.`)
  return { name, title, severity: line[1] ?? '', isFixed: /--fix/.test(line[2] ?? '') }
}

/**
 * Writes the table of the rules between its two comments in a document.
 *
 * @param pages - text of the page of each rule, by its name, in the order of the checks
 * @param folder - way from the document to `regles/`, with a final slash when it is not empty
 * @throws when a page has not the form of the others, or when the document has no place for the table
 */
export const writeRuleTable = (
  document: string,
  pages: ReadonlyMap<string, string>,
  folder: string,
): string => {
  const rows = [...pages].map(([name, page]) => readRulePage(name, page))
  const table = [
    '| Règle | Sujet | Gravité | Réparée par `--fix` |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ name, title, severity, isFixed }) =>
        `| [${name}](${folder}${name}.md) | ${title} | ${severity} | ${isFixed ? 'oui' : ''} |`,
    ),
  ]
  const start = document.indexOf(START)
  const end = document.indexOf(END)
  if (start === -1 || end < start) throw new Error(`La place de la table, ${START}, manque.`)
  return `${document.slice(0, start + START.length)}\n\n${table.join('\n')}\n\n${document.slice(end)}`
}
