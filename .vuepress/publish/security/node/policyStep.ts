import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { logger } from 'vuepress/utils'
import { readVersionDate } from '../../../lib/readVersionDate.ts'
import type { BuiltApp, Step } from '../../Step.ts'
import { AuthorError, type Problem } from '../../../lib/diagnostics/node/AuthorError.ts'
import { collectInlineTexts, type InlineTexts } from './collectInlineTexts.ts'
import { addressFile } from '../../../lib/addressFile.ts'
import { type OwnHeaders, renderHeaders } from './renderHeaders.ts'
import { renderMetaPolicy } from './renderPolicy.ts'
import { renderSecurityTxt } from './renderSecurityTxt.ts'

export interface PolicyOptions {
  /** `url` without final slash, `email` where a flaw is reported. */
  site: { url: string; email: string }
  /** The inline scripts and styles that the site writes, once pages are built: all that a page may hold. */
  listInlineTexts: () => Promise<InlineTexts>
  /** Whole address of the service that takes forms, when it is not the site. */
  formAction?: string
  /**
   * Headers of the pages, by address without base, that the project writes for itself with a policy of their
   * own: the rest of the site gains nothing by it.
   *
   * @default none
   */
  ownHeaders?: (app: BuiltApp) => OwnHeaders
  /**
   * The site is one to be looked at before it is published: search engines are told to leave it.
   *
   * @default false
   */
  isPreview?: boolean
  /**
   * The host sends no header of ours: each page holds the policy.
   *
   * @default false
   */
  isInPages?: boolean
  /**
   * Repository whose last commit dates the version, absolute.
   *
   * @default the repository that this file belongs to
   */
  projectDir?: string
}

/** Addresses of what it writes, without base. */
const HEADERS_ADDRESS = '/_headers'
const CONTACT_ADDRESS = '/.well-known/security.txt'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../../../..')

const describeForbidden = (file: string, code: string): Problem => ({
  file,
  problem: `la page publiée contient ${code}, que la politique de sécurité du site bloque.`,
  hint: 'Retirez cet attribut du HTML de la page ; une classe et la feuille de style le remplacent.',
})

/** Longest piece of a script that a message repeats, in characters. */
const MAX_QUOTE = 80

const quote = (code: string): string =>
  code.length > MAX_QUOTE ? `${code.slice(0, MAX_QUOTE)}…` : code

const describeUnknown = (file: string, kind: 'script' | 'style', code: string): Problem => ({
  file,
  problem: `la page publiée contient un <${kind}> que le site n’écrit pas : « ${quote(code.trim())} ».`,
  hint:
    'Retirez-le de ce qui l’ajoute à la page, un greffon ou un fichier de public/. ' +
    'Un contrôle se programme dans une île (voir .vuepress/html-first/README.md).',
})

/** Source file of each published page, to name it in errors. */
const mapSources = (app: BuiltApp): Map<string, string> =>
  new Map(
    app.pages.map(({ htmlFilePath, filePathRelative }) => [
      path.resolve(htmlFilePath),
      filePathRelative ?? path.relative(app.dir.dest(), htmlFilePath),
    ]),
  )

/**
 * Reads every HTML file of a built site.
 *
 * @returns of the texts that the site writes, those that a page holds: a header does not name the others
 * @throws AuthorError with the pages that hold a script or a style that the site does not write: allowing
 * them by their digest would also allow what a hostile page managed to slip in
 */
const checkPages = async (
  app: BuiltApp,
  known: InlineTexts,
  own: ReadonlySet<string>,
): Promise<InlineTexts> => {
  const dest = app.dir.dest()
  const sources = mapSources(app)
  const unknown: Problem[] = []
  const forbidden: Problem[] = []
  const unused = new Set([...known.scripts, ...known.styles])
  for (const name of (await readdir(dest, { recursive: true })).sort()) {
    if (!name.endsWith('.html') || own.has(name.split(path.sep).join('/'))) continue
    const html = readFileSync(path.join(dest, name), 'utf8')
    for (const text of unused) if (html.includes(text)) unused.delete(text)
    const found = collectInlineTexts(html, known)
    const source = sources.get(path.join(dest, name)) ?? name
    unknown.push(
      ...[...found.scripts, ...found.files].map((code) => describeUnknown(source, 'script', code)),
      ...found.styles.map((code) => describeUnknown(source, 'style', code)),
    )
    forbidden.push(...found.forbidden.map((code) => describeForbidden(source, code)))
  }
  // The browser leaves such an attribute out, and the page is read without it: an older site of this
  // family is published all the same.
  if (forbidden.length > 0) logger.warn(new AuthorError(forbidden).message)
  if (unknown.length > 0) throw new AuthorError(unknown)
  const isUsed = (text: string): boolean => !unused.has(text)
  return { scripts: known.scripts.filter(isUsed), styles: known.styles.filter(isUsed) }
}

const CHARSET_RE = /<meta charset="utf-8"\s*\/?>/i

/** Puts the policy in every page, before anything that it governs. */
const writePolicyInPages = (dest: string, policy: string): void => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  for (const name of readdirSync(dest, { recursive: true }) as string[]) {
    if (!name.endsWith('.html')) continue
    const file = path.join(dest, name)
    const html = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      html.replace(CHARSET_RE, (charset) => charset + meta),
    )
  }
}

/**
 * Writes what browsers need to trust a page and nothing else: `_headers`, with the digests of the inline
 * scripts and styles that the site writes, and `/.well-known/security.txt`. Pages are compared with those
 * texts, so that they cannot drift.
 */
export const policyStep = ({
  site,
  listInlineTexts,
  formAction,
  ownHeaders = () => ({}),
  isPreview = false,
  isInPages = false,
  projectDir = PROJECT_DIR,
}: PolicyOptions): Step => ({
  name: 'policy',
  addresses: () => (site.email ? [HEADERS_ADDRESS, CONTACT_ADDRESS] : [HEADERS_ADDRESS]),
  write: async (app, output) => {
    const known = await listInlineTexts()
    const own = ownHeaders(app)
    const inline = await checkPages(app, known, new Set(Object.keys(own).map(addressFile)))
    if (isInPages) writePolicyInPages(app.dir.dest(), renderMetaPolicy(inline))
    const existing = output.read(HEADERS_ADDRESS)?.toString()
    output.write(HEADERS_ADDRESS, renderHeaders({ inline, existing, formAction, own, isPreview }))

    if (!site.email) return
    const date = readVersionDate(projectDir)
    if (date === null) {
      logger.warn(
        'security.txt n’est pas écrit : ni commit Git ni SOURCE_DATE_EPOCH ne datent la version.',
      )
      return
    }
    output.write(CONTACT_ADDRESS, renderSecurityTxt({ ...site, date }))
  },
})
