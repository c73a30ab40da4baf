import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Codes that lack their first zero. */
export const rule: Rule = {
  id: 'zeros-perdus',
  title: 'Zéros perdus',
  level: 'blocking',
  why: 'Un tableur a pris le code pour un nombre et a effacé son zéro : plus rien ne s’y joint.',
  todo: 'Remettez le zéro dans le fichier d’origine, et importez la colonne comme du texte.',
  chapter: 'ecrire-les-valeurs',
  judge: (profile) =>
    inColumns(profile, ['lost-zero', 'phone-lost-zero', 'short-code'], (number) =>
      `${count(number, 'code')} sans leur zéro initial.`.replace(
        /^1 code sans leur/,
        '1 code sans son',
      ),
    ),
}
