import type { Rule } from '../types.ts'
import { isDates } from './dates.ts'
import { count, inColumns } from './found.ts'

/** Years of two digits. */
export const rule: Rule = {
  id: 'dates-courtes',
  title: 'Années à deux chiffres',
  level: 'annoying',
  why: '« 12/09/98 » peut être 1998 ou 2098, et se lit dans trois ordres.',
  todo: 'Écrivez l’année en quatre chiffres : « 1998-09-12 ».',
  chapter: 'ecrire-les-valeurs',
  judge: (profile) =>
    inColumns(
      profile,
      ['date-short'],
      (number) => `${count(number, 'date')} dont l’année n’a que deux chiffres.`,
      isDates,
    ),
}
