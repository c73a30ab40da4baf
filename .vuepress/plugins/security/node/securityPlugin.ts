import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { App, PluginObject } from 'vuepress/core'
import { logger } from 'vuepress/utils'
import { AuthorError, type Problem } from '../../diagnostics/node/AuthorError.ts'
import { collectInlineTexts, type InlineTexts } from './collectInlineTexts.ts'
import { readVersionDate } from './readVersionDate.ts'
import { renderHeaders } from './renderHeaders.ts'
import { renderSecurityTxt } from './renderSecurityTxt.ts'

export interface SecurityOptions {
  /** `url` without final slash, `email` where a flaw is reported. */
  site: { url: string; email: string }
  /**
   * Repository whose last commit dates the version, absolute.
   *
   * @default the repository that this file belongs to
   */
  projectDir?: string
}

const PROJECT_DIR = path.resolve(import.meta.dirname, '../../../..')

const describeForbidden = (file: string, code: string): Problem => ({
  file,
  problem: `la page publiée contient ${code}, que la politique de sécurité du site bloque.`,
  hint: 'Retirez cet attribut du HTML de la page ; une classe et la feuille de style le remplacent.',
})

/** Source file of each published page, to name it in errors. */
const mapSources = (app: App): Map<string, string> =>
  new Map(
    app.pages.map(({ htmlFilePath, filePathRelative }) => [
      path.resolve(htmlFilePath),
      filePathRelative ?? path.relative(app.dir.dest(), htmlFilePath),
    ]),
  )

/**
 * Gathers the inline texts of every HTML file of a built site, and warns of the pages with attributes
 * that no digest can allow.
 */
const collectSite = async (app: App): Promise<InlineTexts> => {
  const dest = app.dir.dest()
  const sources = mapSources(app)
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const problems: Problem[] = []
  for (const name of (await readdir(dest, { recursive: true })).sort()) {
    if (!name.endsWith('.html')) continue
    const found = collectInlineTexts(readFileSync(path.join(dest, name), 'utf8'))
    found.scripts.forEach((text) => scripts.add(text))
    found.styles.forEach((text) => styles.add(text))
    const source = sources.get(path.join(dest, name)) ?? name
    problems.push(...found.forbidden.map((code) => describeForbidden(source, code)))
  }
  // The browser leaves such an attribute out, and the page is read without it: an older site of this
  // family is published all the same.
  if (problems.length > 0) logger.warn(new AuthorError(problems).message)
  return { scripts: [...scripts], styles: [...styles] }
}

/**
 * Writes what browsers need to trust a page and nothing else: `_headers`, with the digests of the inline
 * scripts and styles read in the pages themselves, so that they cannot drift, and
 * `/.well-known/security.txt`. Must come after the plugins that write pages.
 */
export const securityPlugin = ({
  site,
  projectDir = PROJECT_DIR,
}: SecurityOptions): PluginObject => ({
  name: 'security',

  onGenerated: async (app) => {
    const headersFile = app.dir.dest('_headers')
    const existing = await readFile(headersFile, 'utf8').catch(() => '')
    await writeFile(headersFile, renderHeaders(await collectSite(app), existing))

    const date = await readVersionDate(projectDir)
    if (date === null) {
      logger.warn(
        'security.txt n’est pas écrit : ni commit Git ni SOURCE_DATE_EPOCH ne datent la version.',
      )
      return
    }
    await mkdir(app.dir.dest('.well-known'), { recursive: true })
    await writeFile(app.dir.dest('.well-known/security.txt'), renderSecurityTxt({ ...site, date }))
  },
})
