import type { Report } from '../types.ts'

const number = new Intl.NumberFormat('fr')

/**
 * What can be said of the schema, in a sentence; undefined when none was chosen. A file is said to follow it
 * only when every part of it was checked on every row.
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
  return schema.isComplete
    ? `Aucun écart au schéma ${name} sur ${rows} : le fichier lui est conforme, ce qui ne dit pas qu’il est exact.`
    : `Aucun écart à ce qui a été contrôlé du schéma ${name}, sur ${rows}. Cela ne suffit pas pour dire le fichier conforme.`
}
