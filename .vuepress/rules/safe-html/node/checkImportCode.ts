import type { FileState } from '../../../lib/inspectPath.ts'
import { readExtension } from '../../../constructs/images/shared/imageTypes.ts'
import { resolvePath } from '../../../constructs/images/shared/resolveImage.ts'
import type { HtmlProblem } from './checkTag.ts'

/** Files of text that a guide may show, by extension. */
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(
  (
    'bash bat c cfg conf cpp cs css csv cts diff dtd geojson go gql graphql h hpp html ini ipynb java jinja ' +
    'jl js json json5 jsonc jsonld jsx kt less log lua md mjs mts n3 nt patch php pl ps1 py r rb rdf rq rs ' +
    'rst rules sass scala scss sh shex sparql sql svg swift tex toml topojson ts tsv tsx ttl txt vue wsdl ' +
    'xml xsd xsl xslt yaml yml'
  ).split(' '),
)

/** Files of text that have no extension. */
const TEXT_NAME_RE = /(?:^|\/)(?:Caddyfile|Dockerfile|Makefile|LICENSE|README)$/

/** Whether a file is one of text that a page may show, by its name. */
export const isTextFile = (path: string): boolean =>
  TEXT_NAME_RE.test(path) || TEXT_EXTENSIONS.has(readExtension(path))

const IN_PAGE = 'Copiez le code dans la page, entre deux lignes de trois accents graves.'

const refuse = (importPath: string, why: string, hint = IN_PAGE): HtmlProblem => ({
  problem: `« @[code](${importPath}) » ${why}`,
  hint,
})

/**
 * Says why the file that a page imports as code may not be shown, or nothing when it may: it is a file of
 * text in the folder of guides, wherever the links on the way to it lead.
 *
 * @param importPath - as written between parentheses
 * @param page - path of the page relative to the folder of guides; null for one that the site makes
 * @param findFile - how a path relative to the folder of guides stands
 */
export const checkImportCode = (
  importPath: string,
  page: string | null,
  findFile: (path: string) => FileState,
): HtmlProblem | null => {
  if (/^(?:[/\\~]|[a-z][a-z\d+.-]*:)/i.test(importPath))
    return refuse(
      importPath,
      'ne part pas de la page : les lecteurs n’ont pas ce fichier.',
      'Écrivez le chemin depuis la page : @[code](./exemple.js).',
    )
  const path = page === null ? null : resolvePath(importPath, page)
  const state = path === null ? 'outside' : findFile(path)
  if (path === null || state === 'outside')
    return refuse(importPath, 'publierait un fichier hors du dossier des guides.')
  if (!isTextFile(path)) return refuse(importPath, 'n’est pas un fichier de texte.')
  return state === 'file'
    ? null
    : refuse(
        importPath,
        'ne mène à aucun fichier.',
        'Corrigez le chemin, écrit depuis la page : @[code](./exemple.js).',
      )
}
