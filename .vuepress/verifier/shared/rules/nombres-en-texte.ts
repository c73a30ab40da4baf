import type { Rule } from '../types.ts'
import { count, inColumns, isNumeric } from './found.ts'
import type { Role } from '../profile/findRole.ts'

/** Codes and numbers that are never added: their own rules say how they are written. */
const CODES: ReadonlySet<Role | undefined> = new Set([
  'commune',
  'postcode',
  'department',
  'siret',
  'siren',
  'phone',
  'id',
])

/** Numbers with spaces or a unit. */
export const rule: Rule = {
  id: 'nombres-en-texte',
  title: 'Nombres écrits comme du texte',
  level: 'annoying',
  why: '« 7 140 m² » ne s’additionne pas : l’espace et l’unité en font du texte.',
  todo: 'Écrivez « 7140 », et mettez l’unité dans le nom de la colonne ou dans la documentation.',
  chapter: 'ecrire-les-valeurs',
  judge: (profile) =>
    inColumns(
      profile,
      ['grouped', 'comma-grouped', 'unit', 'marked'],
      (number) => `${count(number, 'nombre')} avec des espaces, une unité ou un autre signe.`,
      (column) => isNumeric(column) && !CODES.has(column.role),
    ),
}
