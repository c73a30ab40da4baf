import type { DictionaryEntry } from '../types.ts'
import { writeRow } from '../repair/writeRow.ts'

/** The eight columns of the chapter on documentation, and the count of empty cells. */
const HEADER = [
  'nom',
  'type',
  'description',
  'exemple',
  'obligatoire',
  'valeurs_admises',
  'unite',
  'source',
  'vides',
]

/** A spreadsheet runs a cell that begins so: the apostrophe keeps it a text. */
const disarm = (value: string): string => (/^[=+@-]/.test(value) ? `'${value}` : value)

const writeEntry = ({ name, type, example, empty, values }: DictionaryEntry): string[] =>
  [
    name,
    type,
    '',
    example,
    empty === 0 ? 'oui' : 'non',
    values.join(' | '),
    '',
    '',
    String(empty),
  ].map(disarm)

/** The dictionary of a table, a CSV to finish by hand: what only its author knows is left empty. */
export const writeDictionary = (entries: readonly DictionaryEntry[]): string =>
  [HEADER, ...entries.map(writeEntry)].map((cells) => writeRow(cells, ',')).join('')
