import type { z } from 'zod'
import french from 'zod/v4/locales/fr.js'

const { localeError } = french()

/** A message goes on a sentence: « URL invalide » keeps its capitals. */
const lowerFirst = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('fr'))

/** What zod says of a value that a schema refuses, in French, where the schema has no words of its own. */
export const explainValue: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'cette valeur manque'
  if (issue.code === 'invalid_type' && /^(?:object|record)$/.test(issue.expected))
    return 'des lignes « clé: valeur » sont attendues'
  if (issue.code === 'invalid_key') return 'cette clé n’a pas la forme attendue'
  const said = localeError(issue)
  return typeof said === 'string' ? lowerFirst(said) : said
}
