import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { articleKey } from '../shared/base/articleNumber.ts'
import { parseIdentifiers } from '../shared/base/Identifier.ts'
import { baseFactsSchema, type LaterChange, laterChangeSchema } from '../shared/base/LaterChange.ts'
import type { LegalBase } from '../shared/base/LegalBase.ts'
import { readLegalBase } from '../shared/base/readLegalBase.ts'
import type { LegalLibrary } from '../shared/LegalLibrary.ts'

const PACKAGE = '@socialgouv/legi-data'
/** The one file of the package that is read: the CRPA, 2 of its 159 MB. */
const CODE_FILE = 'LEGITEXT000031366350.json'

/** The project's own files on the law: see `droit/`. */
export const LAW_DIR = path.resolve(import.meta.dirname, '../../../../droit')

const setAsideSchema = z.array(
  z.strictObject({
    reference: z.string(),
    change: z.iso.date().optional(),
    reason: z.string().min(1),
  }),
)

const require = createRequire(import.meta.url)

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/**
 * Reads the CRPA of the installed package.
 *
 * @throws when the day of the base was not noted for the version installed
 */
export const readInstalledBase = (dir = LAW_DIR): LegalBase => {
  const facts = baseFactsSchema.parse(parse(readFileSync(path.join(dir, 'base.yml'), 'utf8')))
  const { version } = z
    .object({ version: z.string() })
    .parse(readJson(require.resolve(`${PACKAGE}/package.json`)))
  if (version !== facts.version)
    throw new Error(
      `droit/base.yml donne la date de ${PACKAGE} ${facts.version}, mais ${version} est installé : lancez « npm run droit ».`,
    )
  return readLegalBase(readJson(require.resolve(`${PACKAGE}/data/${CODE_FILE}`)), {
    code: 'CRPA',
    date: facts.extractedOn,
    source: `${PACKAGE} ${version}`,
  })
}

const groupChanges = (changes: readonly LaterChange[]): Map<string, LaterChange[]> => {
  const groups = new Map<string, LaterChange[]>()
  for (const change of changes.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const key = articleKey(change.article)
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return groups
}

/** A base with the files of the project beside it. Changes that the base holds are left out. */
export const readLibraryOf = (base: LegalBase, dir = LAW_DIR): LegalLibrary => {
  const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8')
  const changes = z.array(laterChangeSchema).parse(parse(read('changements.yml')) ?? [])
  const isLater = ({ article, id }: LaterChange): boolean =>
    base.articles.get(articleKey(article))?.id !== id
  return {
    base,
    laterChanges: groupChanges(changes.filter(isLater)),
    identifiers: parseIdentifiers(read('identifiants.csv')),
    setAside: setAsideSchema.parse(parse(read('ecartes.yml')) ?? []),
  }
}

let installed: LegalLibrary | undefined

/** The law as this project reads it; once in a process. */
export const readLegalLibrary = (): LegalLibrary =>
  (installed ??= readLibraryOf(readInstalledBase()))
