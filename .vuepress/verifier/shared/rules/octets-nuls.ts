import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** NUL characters in cells. */
export const rule: Rule = {
  id: 'octets-nuls',
  title: 'Octets nuls',
  level: 'blocking',
  why: 'Beaucoup de programmes s’arrêtent au premier octet nul et perdent la suite.',
  todo: 'Refaites l’export : un fichier coupé ou une base abîmée en laisse.',
  chapter: 'ranger-le-tableau',
  judge: (profile) =>
    inColumns(profile, ['nul'], (number) => `${count(number, 'cellule')} avec un octet nul.`),
}
