import { readFileSync } from 'node:fs'
import { explainCompileError } from './explainCompileError.ts'

/**
 * A build stopped by the machine, not by the code: told in French, without a stack.
 * `cause` keeps the original error.
 */
export class BuildError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BuildError'
    // VuePress prints the stack: only the explanation helps here.
    this.stack = message
  }
}

const UNTOUCHED = 'Le site déjà publié n’a pas été touché.'

// Node gives a code; Rolldown, written in Rust, only the number inside its text.
const CAUSES: { pattern: RegExp; explain: (file: string) => string }[] = [
  {
    pattern: /\bENOSPC\b|\bos error 28\b|\bEDQUOT\b|\bos error 122\b/,
    explain: (file) =>
      `Disque plein : impossible d’écrire${file}. Libérez de la place, puis relancez la construction.`,
  },
  {
    pattern: /\bEACCES\b|\bEPERM\b|\bos error 13\b|\bos error 1\b/,
    explain: (file) => `Accès refusé${file}. Vérifiez les droits de lecture et d’écriture.`,
  },
  {
    pattern: /\bEROFS\b|\bos error 30\b/,
    explain: (file) => `Disque en lecture seule : impossible d’écrire${file}.`,
  },
  {
    pattern: /\bENOTDIR\b|\bos error 20\b/,
    explain: (file) => `Chemin impossible${file} : l’un de ses éléments n’est pas un dossier.`,
  },
  {
    pattern: /\bEIO\b|\bos error 5\b/,
    explain: (file) => `Lecture ou écriture impossible${file} : le disque signale une erreur.`,
  },
  {
    pattern: /\bEMFILE\b|\bENFILE\b|\bos error 2[34]\b/,
    explain: () => 'Trop de fichiers ouverts à la fois. Augmentez la limite (ulimit -n).',
  },
]

const readPage = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/**
 * Turns an error of the file system, or of the compilers about a page, into sentences that name the file
 * and what to do. Any other error, such as the report of the checks, comes back as it is.
 *
 * @param source - folder of guides, absolute
 */
export const explainBuildError = (error: unknown, source: string): unknown => {
  if (!(error instanceof Error)) return error
  const { code = '', path = '' } = error as NodeJS.ErrnoException
  const text = `${code} ${error.message}`
  const found = CAUSES.find(({ pattern }) => pattern.test(text))
  if (!found) {
    const told = explainCompileError(error, { source, readPage })
    return told ? new BuildError(`${told}\n${UNTOUCHED}`, { cause: error }) : error
  }
  const file = path === '' ? '' : ` (${path})`
  return new BuildError(`${found.explain(file)}\n${UNTOUCHED}`, { cause: error })
}
