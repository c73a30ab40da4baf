import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Codes that are in no list of communes. */
export const rule: Rule = {
  id: 'communes-inconnues',
  title: 'Codes de communes inconnus',
  level: 'blocking',
  why: 'Le code n’est ni celui d’une commune, ni un ancien code, ni un code postal.',
  todo: 'Retrouvez le code dans le code officiel géographique, et indiquez l’année employée.',
  chapter: 'commune',
  judge: (profile) =>
    inColumns(
      profile,
      ['commune-unknown'],
      (number) =>
        `${count(number, 'code')} hors du code officiel géographique ${profile.table.communesYear ?? ''}.`,
    ),
}
