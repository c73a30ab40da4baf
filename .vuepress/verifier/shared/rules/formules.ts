import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Cells that a spreadsheet would run. */
export const rule: Rule = {
  id: 'formules',
  title: 'Formules',
  level: 'blocking',
  why: 'Un tableur exécute une cellule qui commence par « = » : elle peut tromper, ou agir sur la machine de qui ouvre le fichier.',
  todo: 'Remplacez la formule par sa valeur ; si le texte vient d’ailleurs, cherchez qui l’a écrit.',
  chapter: 'ecrire-les-valeurs',
  judge: (profile) =>
    inColumns(profile, ['formula'], (number) =>
      `${count(number, 'cellule')} qui commence comme une formule.`.replace(
        /cellules qui commence /,
        'cellules qui commencent ',
      ),
    ),
}
