import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Codes of communes and postcodes that have not their form. */
export const rule: Rule = {
  id: 'codes-mal-formes',
  title: 'Codes mal formés',
  level: 'blocking',
  why: 'Un code de commune a cinq caractères, toujours ; en Corse, le deuxième est une lettre.',
  todo: 'Retrouvez le code dans le code officiel géographique.',
  chapter: 'commune',
  judge: (profile) => [
    ...inColumns(
      profile,
      ['commune-malformed'],
      (number) => `${count(number, 'code')} de commune sans la bonne forme.`,
    ),
    ...inColumns(
      profile,
      ['postcode-malformed'],
      (number) => `${count(number, 'code postal', 'codes postaux')} sans cinq chiffres.`,
    ),
  ],
}
