import { merge } from '../profile/tally.ts'
import type { Column, Profile } from '../profile/types.ts'
import type { Found, Rule } from '../types.ts'
import { share } from './found.ts'

const FIRST_NAME = /(?:^|_)prenoms?(?:_|$)/
const LAST_NAME = /^(?:nom|nom_(?:famille|naissance|usage|patronymique)|patronyme)(?:_|$)/
const CIVIL =
  /(?:^|_)(?:civilite|naissance|date_naissance|date_de_naissance|lieu_naissance|lieu_de_naissance|nee?_le)(?:_|$)/
const IN_CHARGE =
  /(?:^|_)(?:referente?|responsable|contact|agent|elue?|president|presidente|gerante?|interlocuteur|auteur|demandeur|titulaire|proprietaire|locataire|employee?|nom_complet|nom_prenoms?|nom_et_prenoms?|prenoms?_nom|identite)(?:_|$)/

const findNamed = ({ table: { columns } }: Profile): Column[] => {
  const hasPerson = columns.some(({ key }) => FIRST_NAME.test(key) || CIVIL.test(key))
  const hasLast = columns.some(({ key }) => LAST_NAME.test(key))
  return columns.filter(
    (column) =>
      column.filled > 0 &&
      (CIVIL.test(column.key) ||
        (hasPerson && hasLast && (FIRST_NAME.test(column.key) || LAST_NAME.test(column.key))) ||
        (IN_CHARGE.test(column.key)
          ? share(column, ['person', 'maybe-person']) >= 0.2
          : share(column, ['person']) >= 0.5)),
  )
}

/** Columns that name people or give their civil status, by their name or by what they hold. */
export const rule: Rule = {
  id: 'noms-de-personnes',
  title: 'Noms de personnes',
  level: 'blocking',
  why: 'Sauf texte, accord ou liste réglementaire, ce qui identifie quelqu’un est retiré avant publication.',
  todo: 'Retirez la colonne, ou vérifiez lequel des trois cas permet de la publier.',
  chapter: 'donnees-personnelles-le-principe-et-les-trois-cas',
  article: 'CRPA L. 312-1-2',
  judge: (profile) =>
    findNamed(profile).map((column): Found => ({
      ...(CIVIL.test(column.key)
        ? {
            title: 'État civil de personnes',
            message: `La colonne « ${column.name.trim()} » semble donner la civilité ou la naissance de personnes.`,
          }
        : {
            message: `La colonne « ${column.name.trim()} » semble nommer ou décrire des personnes.`,
          }),
      column: column.index,
      count: column.filled,
      places: merge([column.forms.person, column.forms['maybe-person']]).places,
    })),
}
