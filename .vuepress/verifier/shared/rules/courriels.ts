import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Mail addresses of people; those of services are left alone. */
export const rule: Rule = {
  id: 'courriels',
  title: 'Courriels de personnes',
  level: 'blocking',
  why: 'Une adresse nominative est une donnée personnelle ; une adresse de service survit aux départs.',
  todo: 'Retirez-la, ou remplacez-la par l’adresse du service.',
  chapter: 'retirer-ce-qui-ne-doit-pas-sortir',
  article: 'CRPA L. 312-1-2',
  judge: (profile) =>
    inColumns(profile, ['personal-mail'], (number) =>
      `${count(number, 'courriel')} qui semblent nommer une personne.`.replace(
        /^1 courriel qui semblent/,
        '1 courriel qui semble',
      ),
    ),
}
