import type { Communes } from './communes/types.ts'
import { judge } from './judge.ts'
import { createTable } from './profile/createTable.ts'
import { add, createTally } from './profile/tally.ts'
import type { FileFacts, Profile } from './profile/types.ts'
import type { CsvFault } from './read/createCsvReader.ts'
import { RefusedFile } from './read/refuse.ts'
import type { Source } from './read/Source.ts'
import { type Opened, openTable, readRows } from './readRows.ts'
import { planRepair } from './repair/planRepair.ts'
import { describeColumns } from './report/describeColumns.ts'
import { listNotLooked } from './report/listNotLooked.ts'
import { schemaVerdict } from './report/schemaVerdict.ts'
import { SCHEMAS } from './schemas/schemas.ts'
import type { Report } from './types.ts'

export interface VerifyOptions {
  /** List of communes that codes are compared with, where it was asked for. */
  communes?: Communes | undefined
  /** Short name of a schema (`SCHEMAS`). */
  schema?: string | undefined
  /** Told how much is done, from 0 to 1. */
  tell?: (share: number) => void
}

/** Part of the work that is finding the encoding. */
const FIRST_PASS = 0.15

/** Faults after which nothing more is read, with what is said when they come before any row. */
const ENDINGS: Partial<Record<CsvFault, string>> = {
  unclosed: 'Un guillemet ouvert au début du fichier n’est jamais refermé : rien n’a pu être lu.',
  'too-long':
    'Une cellule de la première ligne passe le million de signes : ce n’est pas un tableau.',
  'too-wide': 'La première ligne compte plus de 16 384 cellules : ce n’est pas un tableau.',
}

const startFacts = ({ name, size }: Source, opened: Opened): FileFacts => {
  const common = { name, size, faults: {}, stopped: undefined }
  return opened.kind === 'text'
    ? { ...common, ...opened, otherSheets: [], mergedCells: 0 }
    : {
        ...common,
        kind: 'sheet',
        encoding: undefined,
        separator: undefined,
        otherSheets: opened.sheet.otherSheets,
        mergedCells: opened.sheet.mergedCells,
      }
}

/**
 * Reads a file to the end, once for its encoding and once for its rows, and tells what is known of it.
 *
 * @throws RefusedFile for what is no table
 */
export const readProfile = async (
  source: Source,
  options: VerifyOptions = {},
): Promise<Profile> => {
  const { communes, schema, tell = () => undefined } = options
  const opened = await openTable(source, (bytes) => tell((bytes / source.size) * FIRST_PASS))
  const file = startFacts(source, opened)
  const table = createTable({
    separator: file.separator,
    communes,
    schema: schema === undefined ? undefined : SCHEMAS[schema],
  })
  await readRows(source, opened, {
    onRow: table.read,
    onFault: (fault, line) => {
      add((file.faults[fault] ??= createTally()), line, '')
      if (fault in ENDINGS) file.stopped = { line, fault }
    },
    tell: (bytes) => tell(FIRST_PASS + (bytes / source.size) * (1 - FIRST_PASS)),
  })
  const finished = table.finish()
  if (finished.rows === 0 && finished.header.every((name) => name.trim() === ''))
    throw new RefusedFile(
      file.stopped ? ENDINGS[file.stopped.fault] : 'Le fichier ne contient que des lignes vides.',
    )
  return { file, table: finished }
}

/**
 * Verifies a file: all that is shown to a reader, as plain data.
 *
 * @throws RefusedFile for what is no table
 */
export const verify = async (source: Source, options: VerifyOptions = {}): Promise<Report> => {
  const profile = await readProfile(source, options)
  const { file, table } = profile
  const { findings, hidden } = judge(profile)
  return {
    file: {
      name: file.name,
      size: file.size,
      kind: file.kind,
      encoding: file.encoding?.name,
      separator: file.separator,
      rows: table.rows,
      columns: table.header.length,
    },
    findings,
    hidden,
    dictionary: describeColumns(table.columns, findings),
    schema: table.schema,
    schemaVerdict: schemaVerdict({ schema: table.schema, findings }, file.stopped !== undefined),
    communesYear: table.communesYear,
    repair: planRepair(profile, findings),
    notLooked: listNotLooked(profile),
  }
}
