import type { Report } from '../types.ts'

const number = new Intl.NumberFormat('fr')

/**
 * What can be said of the schema, in a sentence; undefined when none was chosen. A file is never said to
 * conform: our schemas are copies, that the official validators do not wait for.
 */
export const schemaVerdict = (
  { schema, findings }: Pick<Report, 'schema' | 'findings'>,
  isStopped: boolean,
): string | undefined => {
  if (!schema) return undefined
  const name = `${schema.title} ${schema.version}`
  const gaps = findings.filter(({ rule }) => rule === 'schema').length
  if (gaps > 0)
    return `Le fichier s’écarte du schéma ${name} : ${gaps} ${gaps > 1 ? 'écarts' : 'écart'}.`
  if (isStopped || schema.rows === 0)
    return `Le schéma ${name} n’a pas pu être contrôlé jusqu’au bout.`
  const rows = `${number.format(schema.rows)} ${schema.rows > 1 ? 'lignes' : 'ligne'}`
  const checked = `${name} (${schema.source})`
  return schema.isComplete
    ? `Aucun écart au schéma ${checked}, contrôlé en entier sur ${rows}. Seul le validateur officiel dit un fichier conforme, et aucun ne dit qu’il est exact.`
    : `Aucun écart à ce qui a été contrôlé du schéma ${checked}, sur ${rows}. Cela ne suffit pas pour dire le fichier conforme.`
}
