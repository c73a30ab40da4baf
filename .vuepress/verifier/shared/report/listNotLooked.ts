import type { Profile } from '../profile/types.ts'
import { MOST_COLUMNS } from '../profile/createTable.ts'

const number = new Intl.NumberFormat('fr')

/** What a verification did not do, so that nobody takes its silence for a proof. */
export const listNotLooked = ({ file, table }: Profile): string[] => {
  const hasCommunes = table.columns.some(({ role }) => role === 'commune')
  const hasSirets = table.columns.some(({ forms }) => forms.siret ?? forms.siren)
  const { schema } = table
  return [
    'Les valeurs n’ont pas été comparées à la réalité : ce contrôle ne prouve pas que les données sont exactes.',
    ...(schema
      ? []
      : ['Aucun schéma n’a été choisi : la conformité à un schéma n’a pas été regardée.']),
    ...(schema?.leftOut ? [schema.leftOut] : []),
    ...(hasCommunes && table.communesYear === undefined
      ? [
          'La forme des codes de communes a été regardée, pas leur existence : le code officiel géographique n’a pas été demandé.',
        ]
      : []),
    ...(hasSirets
      ? [
          'La clé des SIREN et des SIRET a été calculée ; leur existence dans Sirene n’a pas été vérifiée.',
        ]
      : []),
    ...(file.otherSheets.length > 0
      ? [
          `Seule la première feuille a été lue. Les autres ne l’ont pas été : ${file.otherSheets.slice(0, 10).join(', ')}.`,
        ]
      : []),
    ...(file.stopped
      ? [
          `La lecture s’est arrêtée à la ligne ${number.format(file.stopped.line)} : la suite n’a pas été regardée.`,
        ]
      : []),
    ...(table.leftOutColumns > 0
      ? [
          `Seules les ${number.format(MOST_COLUMNS)} premières colonnes ont été jugées ; ${number.format(table.leftOutColumns)} ne l’ont pas été.`,
        ]
      : []),
    ...(table.comparedRows < table.rows
      ? [`Les doublons n’ont été cherchés que parmi ${number.format(table.comparedRows)} lignes.`]
      : []),
  ]
}
