import { isIndexFile } from '../lib/indexFile.ts'
import * as posix from '../lib/posixPath.ts'
import type { SiteDraft, SiteRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { groupBy } from '../lib/groupBy.ts'
import { toAddressPart } from '../checks/node/writing/toAddressPart.ts'

const START = { line: 1, column: 1 }

/** Files that their authors take for pages: other ways to write `.md`, which is the only one published. */
const MARKDOWN_RE = /\.(?:md|mdown|mdwn|mkd|markdown|mdx)$/i
const DOCUMENT_RE =
  /\.(?:docx?|odt|rtf|pages|txt|x?html?|rst|a(?:scii)?doc|org|textile|(?:media)?wiki|tex|ipynb)$/i
/** Folders of templates of other systems, and those whose files are served as they are. */
const TOOL_FOLDER_RE =
  /(?:^|\/)(?:_[^/]*|overrides|layouts|partials|themes?|templates|static|public|assets|archetypes)\//
/** Files of a project or of a server, in the place where these look for them. */
const NOT_PAGE_RE =
  /^~\$|^(?:mots|robots|humans|security|requirements.*|licen[cs]e.*|notice|authors|changelog|cname)\.txt$/i

/** Files that pages show, or that readers may take from them. */
const listUsed = ({ pages }: Site): ReadonlySet<string> =>
  new Set(pages.flatMap(({ linkedFiles, fragments }) => [...linkedFiles, ...fragments]))

const checkExtension = (file: string, used: ReadonlySet<string>): SiteDraft[] => {
  const name = posix.basename(file)
  if (MARKDOWN_RE.test(file))
    return [
      {
        file,
        ...START,
        message: `« ${name} » ne sera pas publié : le nom d’une page finit par « .md », en minuscules.`,
        suggestion: `Nommez-le « ${name.replace(MARKDOWN_RE, '.md')} »${/\.mdx$/i.test(name) ? ' et récrivez ses composants, ou construisez avec --souple, qui les lit comme du texte' : ''}.`,
      },
    ]
  const isDocument =
    DOCUMENT_RE.test(file) &&
    !used.has(file) &&
    !NOT_PAGE_RE.test(name) &&
    !TOOL_FOLDER_RE.test(file)
  return isDocument
    ? [
        {
          file,
          ...START,
          severity: 'warning',
          message: `« ${name} » ne sera pas publié : une page s’écrit en Markdown.`,
          suggestion: `Mettez son texte dans « ${toAddressPart(name.replace(/\.\w+$/, ''))}.md » ; pour que les lecteurs le téléchargent, faites un lien vers lui dans une page.`,
        },
      ]
    : []
}

const checkExtensions = (site: Site): SiteDraft[] => {
  const used = listUsed(site)
  return [...site.files].flatMap((file) => checkExtension(file, used))
}

/** What makes a bad address, in the name of a file or of a folder. */
const FORMS: [RegExp, string][] = [
  // https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
  [
    /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i,
    'est réservé par Windows, où le dépôt ne s’ouvre plus',
  ],
  [/[.~]$/, 'finit par un signe qu’une adresse porte mal'],
  [/^copie de |(?: |-|_)copie(?: \(\d+\))?$| copy(?: \d+)?$/i, 'est celui d’une copie'],
  [/ ?\(\d+\)$/, 'est celui d’une copie'],
  [/[\p{C}\p{Zl}\p{Zp}]/u, 'contient un signe invisible'],
  [/\s/, 'contient une espace'],
  [/[?#%&+"'’<>|*:;,!()[\]{}]/, 'contient un signe qu’une adresse porte mal'],
  [/[^\p{ASCII}\p{L}\p{M}]/u, 'contient un signe qu’une adresse porte mal'],
  [/(?!\p{Script=Latin})\p{L}/u, 'contient une lettre d’une autre écriture'],
  [/[^\p{ASCII}]/u, 'contient un accent'],
  [/\p{Lu}/u, 'contient une capitale'],
  [/^_/, 'commence par un tiret bas'],
]

const toGoodName = (name: string): string =>
  toAddressPart(name.replace(/^copie de |(?: |-|_)copie(?: \(\d+\))?$| ?\(\d+\)$/gi, ''))

const suggestName = (name: string): string => {
  const good = toGoodName(name)
  const isBetter = good !== '' && good !== name
  return `Renommez${isBetter ? ` en « ${good} »` : ' avec des lettres, des chiffres et des tirets'}, ou donnez un « permalink » à la page.`
}

/** Folders and file without its extension, each with its path: `a`, `a/b`. */
const listParts = (file: string): { name: string; path: string }[] => {
  const names = file.replace(/\.md$/, '').split('/')
  const parts = names.map((name, index) => ({ name, path: names.slice(0, index + 1).join('/') }))
  return isIndexFile(file) ? parts.slice(0, -1) : parts
}

/** A folder is told once, at the first page that has its address from it. */
const checkNames = (pages: readonly SitePage[]): SiteDraft[] => {
  const seen = new Set<string>()
  return pages
    .filter(({ frontMatter }) => typeof frontMatter.data.permalink !== 'string')
    .flatMap(({ file }) =>
      listParts(file).flatMap(({ name, path }): SiteDraft[] => {
        const form = seen.has(path) ? undefined : FORMS.find(([isWrong]) => isWrong.test(name))
        seen.add(path)
        return form
          ? [
              {
                file,
                ...START,
                severity: 'warning',
                message: `Le nom « ${name} » ${form[1]}, et l’adresse de la page en est faite.`,
                suggestion: suggestName(name),
              },
            ]
          : []
      }),
    )
}

/** Names that are one file on the disks of other authors, whose systems do not tell them apart. */
const checkTwins = ({ pages }: Site): SiteDraft[] =>
  [...groupBy(pages, ({ file }) => file.normalize('NFC').toLowerCase()).values()].flatMap(
    ([first, ...others]) =>
      others.map(({ file }) => ({
        file,
        ...START,
        message: `« ${file} » et « ${first!.file} » ne diffèrent que par une capitale ou par la façon de coder un accent.`,
        suggestion:
          'Gardez un seul des deux, ou donnez-leur des noms différents : d’autres ordinateurs les confondent.',
      })),
  )

/** Menus and forms: nobody looks for them in a site. */
const MENU_RE = /(?:^|\/)(?:SUMMARY|_sidebar|_navbar|PULL_REQUEST_TEMPLATE)\.md$/

/** What its name makes a notice of the repository is not published, and it is said. */
const checkLeftOut = ({ leftOut }: Site): SiteDraft[] =>
  leftOut
    .filter(({ file, reason }) => reason !== 'part' && !MENU_RE.test(file))
    .map(({ file, reason }) => ({
      file,
      ...START,
      severity: 'warning',
      ...(reason === 'index'
        ? {
            message: `« ${file} » n’est pas publié : la page de ce dossier est index.md.`,
            suggestion: 'Gardez-le s’il présente le dépôt ; sinon, mettez son texte dans index.md.',
          }
        : {
            message: `« ${file} » n’est pas publié : c’est le nom d’une notice du dépôt.`,
            suggestion: `Gardez-le s’il s’adresse à qui tient le dépôt ; sinon, nommez-le « ${toAddressPart(posix.basename(file).replace(/\.md$/, ''))}.md ».`,
          }),
    }))

/** Files of a folder that is served as it is, all but those that a site can serve in its name. */
const checkWithheld = ({ withheldFiles }: Site): SiteDraft[] =>
  [...withheldFiles].map((address) => ({
    file: `public${address}`,
    ...START,
    severity: 'warning',
    message: `« ${address} » n’est pas publié : il contient du code, ou prendrait la place d’un fichier du site.`,
    suggestion: 'Retirez-le, ou publiez-le ailleurs et faites un lien.',
  }))

/** What says where it was taken, and cannot be written again without it: the build would stop there. */
const checkPhotos = ({ publicFiles }: Site): SiteDraft[] =>
  [...publicFiles]
    .filter((address) => /\.hei[cf]$/i.test(address))
    .map((address) => ({
      file: `public${address}`,
      ...START,
      message: `La photo « ${address} » dit où, quand et par qui elle a été prise, et le site ne sait pas récrire ce format.`,
      suggestion: 'Ouvrez-la, enregistrez-la en JPEG et publiez cette copie.',
    }))

/** Names of the files: pages are published, at an address that can be said and typed. */
export const fileNames: SiteRule = {
  name: 'fichiers',
  severity: 'error',
  scope: 'site',
  check: ({ site }) => [
    ...checkExtensions(site),
    ...checkNames(site.pages),
    ...checkLeftOut(site),
    ...checkTwins(site),
    ...checkWithheld(site),
    ...checkPhotos(site),
  ],
}
