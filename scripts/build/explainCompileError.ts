import path from 'node:path'

/** What Vite, Vue and Rolldown tell of an error: one, or several at once. */
interface CompileError {
  message?: unknown
  id?: unknown
  plugin?: unknown
  /** Place in the HTML made of the page, and in Vue's errors the piece of it. */
  loc?: { file?: unknown; source?: unknown } | null
  errors?: unknown
}

export interface CompileErrorOptions {
  /** Folder of guides, absolute. */
  source: string
  /** Reads a file of that folder by its absolute path; null when it cannot. */
  readPage: (file: string) => string | null
}

const FIRST_LINE_RE = /^(?:\w*Error:\s*)*(.*)$/m

const isObject = (value: unknown): value is CompileError =>
  typeof value === 'object' && value !== null

const listErrors = (error: CompileError): CompileError[] =>
  Array.isArray(error.errors) && error.errors.length > 0 ? error.errors.filter(isObject) : [error]

/** The Markdown file that an error is about: it is named by its module, or in the text of the message. */
const findPage = ({ id, loc, message }: CompileError, source: string): string | null => {
  const places = [id, loc?.file, message].filter((place) => typeof place === 'string')
  for (const place of places) {
    const start = place.indexOf(`${source}${path.sep}`)
    const end = start === -1 ? -1 : place.indexOf('.md', start)
    if (end !== -1) return place.slice(start, end + '.md'.length)
  }
  return null
}

/** Line of the page where the piece of HTML that Vue shows is written as it is; null when it is not. */
const findLine = (content: string | null, { loc }: CompileError): number | null => {
  const piece = typeof loc?.source === 'string' ? loc.source.split('\n', 1)[0]!.trim() : ''
  const index = piece.length > 1 && content ? content.indexOf(piece) : -1
  return index === -1 ? null : content!.slice(0, index).split('\n').length
}

const readMessage = ({ message, plugin }: CompileError): string => {
  const first = FIRST_LINE_RE.exec(typeof message === 'string' ? message : '')?.[1] ?? ''
  return typeof plugin === 'string' ? `${first} (${plugin})` : first
}

/**
 * Tells in French, with the author's file, what the compilers say of a page. The checks are meant to find
 * every such mistake before: one that comes this far is a defect of the site.
 *
 * @returns null for an error that is about no page
 */
export const explainCompileError = (
  error: unknown,
  { source, readPage }: CompileErrorOptions,
): string | null => {
  if (!isObject(error)) return null
  const told = listErrors(error).flatMap((one) => {
    const file = findPage(one, source)
    if (file === null) return []
    const line = findLine(readPage(file), one)
    const place = `${path.relative(source, file)}${line === null ? '' : `:${line}`}`
    return `${place}  erreur  La page ne se compile pas : ${readMessage(one)}\n    → Retirez de la page ce que vous venez d’y ajouter, et signalez ce défaut du site : le contrôle aurait dû le dire.`
  })
  return told.length > 0 ? [...new Set(told)].join('\n') : null
}
