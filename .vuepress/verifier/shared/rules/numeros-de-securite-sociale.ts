import type { Found, Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

const NAMED = /(?:^|_)(?:nir|nss|(?:numero|num|no)_(?:de_)?(?:securite_sociale|secu))(?:_|$)/

/** Numbers of the register of people, by their key or by the name of their column. */
export const rule: Rule = {
  id: 'numeros-de-securite-sociale',
  title: 'Numéros de sécurité sociale',
  level: 'blocking',
  why: 'Ce numéro désigne une seule personne et ne se publie pas.',
  todo: 'Retirez la colonne, et prévenez votre délégué à la protection des données si le fichier a circulé.',
  chapter: 'donnees-personnelles-le-principe-et-les-trois-cas',
  article: 'RGPD 4',
  judge: (profile) => [
    ...inColumns(
      profile,
      ['nir'],
      (number) => `${count(number, 'numéro')} de sécurité sociale, dont la clé est juste.`,
    ),
    ...profile.table.columns
      .filter(({ key, filled, forms }) => NAMED.test(key) && filled > 0 && !forms.nir)
      .map(({ index, filled }): Found => ({
        message: 'Le nom de la colonne annonce des numéros de sécurité sociale.',
        column: index,
        count: filled,
        places: [],
      })),
  ],
}
