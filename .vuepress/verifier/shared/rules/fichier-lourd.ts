import type { Rule } from '../types.ts'
import { ofFile } from './found.ts'

/** Sizes that data.gouv.fr converts, in bytes; `xlsx` and `ods` as the chapter gives them. */
const MOST: readonly [RegExp, number, string][] = [
  [/\.xlsx$/i, 12_500_000, '12,5 Mo'],
  [/\.ods$/i, 10_000_000, '10 Mo'],
  [/./, 100_000_000, '100 Mo'],
]

/** A file that data.gouv.fr does not convert. */
export const rule: Rule = {
  id: 'fichier-lourd',
  title: 'Fichier trop lourd pour l’aperçu',
  level: 'check',
  why: 'Au-delà, data.gouv.fr ne produit ni aperçu, ni table interrogeable.',
  todo: 'Découpez le fichier, par année ou par territoire, ou demandez une exception.',
  chapter: 'regarder-avant-de-telecharger',
  judge: ({ file: { name, size } }) => {
    const [, most, text] = MOST.find(([pattern]) => pattern.test(name)) ?? [/./, Infinity, '']
    return size > most ? ofFile(`Le fichier pèse plus de ${text}.`) : []
  },
}
