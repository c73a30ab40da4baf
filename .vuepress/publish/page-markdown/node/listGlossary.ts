import { groupByLetter } from '../../../constructs/glossary/shared/groupByLetter.ts'
import type { GlossaryEntry } from '../../../constructs/glossary/shared/types.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'

const renderSource = ({ label, href }: { label: string; href?: string }, root: string): string =>
  href ? `[${escapeMarkdown(label)}](${href.startsWith('/') ? root + href : href})` : label

const renderEntry = (entry: GlossaryEntry, root: string): string => {
  const { term, acronym, longForm, synonyms, definition, source, seeAlso } = entry
  const facts = [
    longForm && `Forme longue\u00a0: ${longForm}.`,
    synonyms.length > 0 && `On dit aussi\u00a0: ${synonyms.join(', ')}.`,
    seeAlso.length > 0 && `Voir aussi\u00a0: ${seeAlso.map((other) => other.term).join(', ')}.`,
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  const words = [definition, ...facts].map((fact) => escapeMarkdown(String(fact))).join(' ')
  const cited = source ? ` Source\u00a0: ${renderSource(source, root)}.` : ''
  return `- **${escapeMarkdown(acronym ? `${term} (${acronym})` : term)}**\u00a0: ${words}${cited}`
}

/**
 * The glossary as Markdown: what `<GlossaryList>` shows of each term, under its letter, but for the pages that
 * use it.
 *
 * @param root - public address of the site, base included, without final slash
 */
export const listGlossary = (entries: readonly GlossaryEntry[], root: string): string =>
  groupByLetter(entries)
    .map(
      ({ letter, items }) =>
        `## ${letter}\n\n${items.map((entry) => renderEntry(entry, root)).join('\n')}`,
    )
    .join('\n\n')
