import { isIndexFile } from '../lib/indexFile.ts'
import * as posix from '../lib/posixPath.ts'
import type { SiteDraft, SiteRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { groupBy } from '../lib/groupBy.ts'
import { toAddressPart } from '../checks/node/writing/toAddressPart.ts'

const START = { line: 1, column: 1 }

/** Files that their authors take for pages: other ways to write `.md`, which is the only one published. */
const MARKDOWN_RE = /\.(?:md|mdown|mdwn|mkd|markdown|mdx)$/i
const DOCUMENT_RE = /\.(?:docx?|odt|rtf|pages|txt)$/i
/** Files of a project or of a server, in the place where these look for them. */
const NOT_PAGE_RE =
  /^~\$|^(?:mots|robots|humans|security|requirements.*|licen[cs]e.*|notice|authors|changelog|cname)\.txt$/i

const checkExtension = (file: string): SiteDraft[] => {
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
  return DOCUMENT_RE.test(file) && !NOT_PAGE_RE.test(name) && !/^public\//.test(file)
    ? [
        {
          file,
          ...START,
          severity: 'warning',
          message: `« ${name} » ne sera pas publié : une page s’écrit en Markdown.`,
          suggestion: `Mettez son texte dans « ${toAddressPart(name.replace(/\.\w+$/, ''))}.md » ; pour que les lecteurs le téléchargent, placez-le dans .vuepress/public/.`,
        },
      ]
    : []
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

/** Beside `index.md`, a README is the notice of the repository: it is not published, and it is said. */
const checkLeftOut = ({ leftOut }: Site): SiteDraft[] =>
  leftOut
    .filter(({ reason }) => reason === 'index')
    .map(({ file }) => ({
      file,
      ...START,
      severity: 'warning',
      message: `« ${file} » n’est pas publié : la page de ce dossier est index.md.`,
      suggestion: 'Gardez-le s’il présente le dépôt ; sinon, mettez son texte dans index.md.',
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
    ...[...site.files].flatMap(checkExtension),
    ...checkNames(site.pages),
    ...checkLeftOut(site),
    ...checkTwins(site),
    ...checkWithheld(site),
    ...checkPhotos(site),
  ],
}
