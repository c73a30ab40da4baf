import type { Rule } from '../types.ts'
import { ofFile } from './found.ts'

/** Lines that a spreadsheet holds: header included, or left out. */
const LAST_LINES = [1_048_576, 1_048_575]

/** A file as long as the longest sheet. */
export const rule: Rule = {
  id: 'fichier-coupe',
  title: 'Fichier coupé',
  level: 'blocking',
  why: 'Un tableur s’arrête à 1 048 576 lignes et laisse tomber le reste, sans message.',
  todo: 'Comparez le nombre de lignes à celui de la source, et refaites l’export sans tableur.',
  chapter: 'lire-avec-duckdb',
  judge: ({ table: { rows, headerLine } }) =>
    LAST_LINES.includes(rows + headerLine)
      ? ofFile(
          'Le fichier a exactement autant de lignes qu’une feuille de tableur peut en contenir.',
        )
      : [],
}
