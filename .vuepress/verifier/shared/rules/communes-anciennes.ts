import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Codes of communes that have merged or changed, and of parts of communes. */
export const rule: Rule = {
  id: 'communes-anciennes',
  title: 'Anciens codes de communes',
  level: 'annoying',
  why: 'La commune a fusionné, ou le code est celui d’une commune déléguée ou d’un arrondissement : la jointure perd la ligne.',
  todo: 'Passez par une table de passage, et indiquez l’année du code officiel géographique.',
  chapter: 'compter-avec-le-temps',
  judge: (profile) => [
    ...inColumns(profile, ['commune-old'], (number) =>
      `${count(number, 'ancien code', 'anciens codes')}, remplacés avant ${profile.table.communesYear ?? ''}.`.replace(
        /^(1 .*), remplacés/,
        '$1, remplacé',
      ),
    ),
    ...inColumns(
      profile,
      ['commune-part'],
      (number) =>
        `${count(number, 'code')} d’une partie de commune (déléguée, associée, arrondissement).`,
    ),
  ],
}
