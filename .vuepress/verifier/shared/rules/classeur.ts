import type { Rule } from '../types.ts'
import { ofFile } from './found.ts'

/** A workbook, which counts as a closed format. */
export const rule: Rule = {
  id: 'classeur',
  title: 'Classeur',
  level: 'check',
  why: 'Pour le score de métadonnées, xls et xlsx comptent comme fermés.',
  todo: 'Publiez le tableau en CSV ; un classeur peut l’accompagner, non le remplacer.',
  chapter: 'choisir-un-format',
  article: 'CRPA L. 300-4',
  judge: ({ file: { kind } }) =>
    kind === 'sheet' ? ofFile('Le fichier est un classeur de tableur.') : [],
}
