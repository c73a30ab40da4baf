import type { Column } from '../profile/types.ts'
import type { Rule } from '../types.ts'
import { count, inColumns, isNumeric } from './found.ts'

const PEOPLE =
  /(?:^|_)(?:effectifs?|beneficiaires?|allocataires?|eleves?|patients?|agents?|salaries|demandeurs?|victimes?|dossiers?|menages?|foyers?|personnes?|deces|malades|candidats?|usagers?|licencies)(?:_|$)/

/** Numbers that name people or files, and do not count them. */
const NAMING = /(?:^|_)(?:id|ids|identifiant|numero|num|code|ref|reference|rang|uid)(?:_|$)/

/** A first column that goes from one to the number of rows ranks them. */
const isRank = ({ index, lowest, highest, filled }: Column): boolean =>
  index === 0 && lowest === 1 && highest === filled

const isCount = (column: Column): boolean =>
  PEOPLE.test(column.key) && !NAMING.test(column.key) && isNumeric(column) && !isRank(column)

/** Counts of people under eleven, the number of the example of the guide. */
export const rule: Rule = {
  id: 'petits-effectifs',
  title: 'Petits effectifs',
  level: 'check',
  why: 'Dans un groupe de quelques personnes, chacune se reconnaît, et une soustraction rend ce qui est masqué.',
  todo: 'Regroupez sous le seuil de votre domaine ; l’exemple du guide fond les groupes de moins de onze.',
  chapter: 'anonymiser-n-est-pas-pseudonymiser',
  article: 'RGPD 4',
  judge: (profile) =>
    inColumns(profile, ['small'], (number) => `${count(number, 'effectif')} de 1 à 10.`, isCount),
}
