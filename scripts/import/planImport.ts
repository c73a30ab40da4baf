import { posix } from 'node:path'
import { stringify } from 'yaml'
import { translate } from '../../.vuepress/constructs/foreign/shared/translate.ts'
import {
  FRONT_MATTER_KEYS,
  validateFrontMatter,
} from '../../.vuepress/model/frontMatter/frontMatterSchema.ts'
import { readFrontMatter } from '../../.vuepress/model/frontMatter/readFrontMatter.ts'
import { isIndexFile } from '../../.vuepress/lib/indexFile.ts'
import { checkPermalink } from '../../.vuepress/model/site/addressPolicy.ts'
import { inferAddress } from '../../.vuepress/model/site/pageAddress.ts'
import { selectPages } from '../../.vuepress/model/site/selectPages.ts'
import { humanizeName } from '../../.vuepress/lib/humanizeName.ts'
import { placeFiles, PUBLIC_RE } from './placeFiles.ts'
import { readSummary, type SummaryEntry } from './readSummary.ts'
import { changeProse, fenceCode, rewriteHtml } from './rewriteHtml.ts'
import { unwrap } from './unwrap.ts'

export interface ImportInput {
  /** Every file of the folder, relative to it. */
  files: readonly string[]
  /** Text of one of them. */
  read: (file: string) => string
  /**
   * Pages of MDX, under the name of a Markdown file.
   *
   * @default none
   */
  mdxFiles?: ReadonlySet<string>
}

/** Something that a person must decide. */
export interface Decision {
  file: string
  what: string
}

export interface ImportPlan {
  /** Pages to write, by path in the new folder. */
  pages: Map<string, string>
  /** Files to copy: from the folder, to the new one. */
  copies: Map<string, string>
  /** Old addresses and where they lead. */
  redirects: Record<string, string>
  decisions: Decision[]
}

/** Files of tools, which the site has no use for. */
const isOfTool = (file: string): boolean =>
  !PUBLIC_RE.test(file) &&
  (file.split('/').some((name) => name.startsWith('.') && name !== '.gitbook') ||
    /(?:^|\/)(?:package(?:-lock)?|tsconfig)\.json$|^(?:SUMMARY|book)\.|(?:\.config|^[\w-]+)\.[cm]?[jt]s$|\.(?:vue|styl|scss|lock)$|^\.gitbook\/includes\//i.test(
      file,
    ))

const LINK_RE = /(\]\()(<[^<>\n]*>|[^()\s<>]+)((?:[ \t]+"[^"\n]*")?\))/g

const decode = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Finds the new path of what an address leads to; null for what does not move. */
const follow = (
  address: string,
  from: string,
  moved: ReadonlyMap<string, string>,
): { target: string; rest: string } | null => {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address)) return null
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  const decoded = decode(path)
  const full = decoded.startsWith('/')
    ? decoded.slice(1)
    : posix.normalize(posix.join(posix.dirname(from), decoded))
  const bare = full.replace(/\.(?:html|mdx)$/, '').replace(/\/$/, '')
  const candidates = [
    full,
    `${bare}.md`,
    posix.join(bare, 'README.md'),
    posix.join(bare, 'index.md'),
    posix.join(bare, '_index.md'),
  ]
  const found = candidates.find((candidate) => moved.has(candidate))
  return found === undefined ? null : { target: moved.get(found)!, rest }
}

const relative = (from: string, to: string): string => {
  const path = posix.relative(posix.dirname(from), to)
  const written = path.startsWith('.') ? path : `./${path}`
  return /[\s()]/.test(written) ? `<${written}>` : written
}

const HREF_RE = /(\s(?:href|src)=")([^"]*)(")/g
const REMOTE_IMAGE_RE = /!\[([^[\]]*)\]\(((?:https?:)?\/\/[^\s()]+)(?:[ \t]+"[^"\n]*")?\)/g

/** Nothing is fetched from other sites: their images are links. */
const linkRemoteImages = (prose: string): string =>
  prose.replace(
    REMOTE_IMAGE_RE,
    (_, alternative: string, url: string) => `[${alternative || url}](${url})`,
  )

const rewriteLinks = (prose: string, file: string, moved: ReadonlyMap<string, string>): string =>
  linkRemoteImages(prose)
    .replace(HREF_RE, (whole, start: string, address: string, end: string) => {
      const found = follow(address, file, moved)
      return found
        ? `${start}${relative(moved.get(file)!, found.target)}${found.rest}${end}`
        : whole
    })
    .replace(LINK_RE, (whole, start: string, written: string, end: string) => {
      const address = written.replace(/^<|>$/g, '')
      const found = follow(address, file, moved)
      if (!found) return whole
      const { target, rest } = found
      const isPublic = target.startsWith('.vuepress/public/')
      const path = isPublic
        ? target.replace('.vuepress/public', '')
        : relative(moved.get(file)!, target)
      return `${start}${path}${rest}${end}`
    })

/**
 * The address that the page has where it comes from, without ending, and with dashes for spaces; null where it
 * would be refused here: the page then stays at the address of its file.
 */
const newAddress = (file: string): string | null => {
  const address = inferAddress(file)
    .replace(/\.html$/, '/')
    .replace(/\s+/g, '-')
  const problem = checkPermalink(address)
  return problem === null || problem.severity === 'warning' ? address : null
}

const firstHeading = (body: string): string => /^#[ \t]+(.+?)[ \t]*$/m.exec(body)?.[1] ?? ''

const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, '')
    .replace(/\{#[^{}]*\}/g, '')
    .replace(/[*_`]/g, '')
    .trim()

/** Front matter of ours, with what is known: nothing is invented, no date least of all. */
const writeHeader = (
  file: string,
  data: Record<string, unknown>,
  { title, body }: { title: string; body: string },
  decide: (what: string) => void,
): string => {
  const refused = new Set(validateFrontMatter(data).map(({ path }) => String(path[0])))
  const isHome = data.home === true || /^home/i.test(String(data.layout))
  const kept = Object.fromEntries(
    Object.entries(data).filter(
      ([key]) => FRONT_MATTER_KEYS.includes(key) && key !== 'layout' && !refused.has(key),
    ),
  )
  const lost = Object.keys(data).filter((key) => !(key in kept) && key !== 'layout')
  if (lost.length > 0) decide(`Clés de l’en-tête retirées : ${lost.join(', ')}.`)
  const named =
    typeof data.title === 'string' && data.title.trim()
      ? data.title
      : title || plain(firstHeading(body))
  if (typeof data.description === 'string' && !('description' in kept))
    decide(`Description à récrire, de 70 à 160 signes : « ${data.description.trim()} ».`)
  else if (!isHome && !('description' in kept))
    decide('Ajoutez une description de 70 à 160 signes.')
  const address = isIndexFile(file) ? null : newAddress(file)
  const header = {
    ...(isHome ? { home: true } : {}),
    ...(named ? { title: named } : {}),
    ...kept,
    ...(address === null || 'permalink' in kept ? {} : { permalink: address }),
  }
  return Object.keys(header).length > 0 ? `---\n${stringify(header, { lineWidth: 0 })}---\n\n` : ''
}

/** Folders without an introduction, and the name that the table of contents gives them, or their own. */
const nameFolders = (
  targets: readonly string[],
  places: ReadonlyMap<string, string>,
  summary: readonly SummaryEntry[],
): Map<string, string> => {
  const parts = new Map(summary.map(({ file, part }) => [places.get(file) ?? file, part]))
  const folders = new Map<string, string>()
  for (const target of targets) {
    const folder = posix.dirname(target)
    if (folder === '.' || targets.includes(`${folder}/README.md`) || folders.has(folder)) continue
    folders.set(folder, parts.get(target) || humanizeName(folder))
  }
  return folders
}

/** What is left that has no meaning here. */
const LEFT_RE = /\{%|<\/?(?!Badge\b)[A-Z]\w*|<(?:script|style|iframe|video)\b|^import .* from /m

/**
 * Plans the passage of a folder of GitBook, VuePress or VitePress into Markdown of ours. Reads nothing but the
 * folder, and writes nothing.
 */
export const planImport = ({ files, read, mdxFiles }: ImportInput): ImportPlan => {
  const summaryFile = files.find((file) => file === 'SUMMARY.md')
  const summary = summaryFile ? readSummary(read(summaryFile)) : []
  const isText = (file: string): boolean => file.endsWith('.md') && !PUBLIC_RE.test(file)
  const { pages: sources, leftOut } = selectPages(files.filter(isText))
  const {
    pages: places,
    copies,
    renamed,
  } = placeFiles({
    pages: sources,
    copies: files.filter((file) => !isText(file) && !isOfTool(file)),
    summary,
  })
  const moved = new Map([...places, ...copies])
  const known = new Set(files)
  const decisions: Decision[] = [
    ...leftOut
      .filter(({ reason }) => reason === 'index')
      .map(({ file }) => ({
        file,
        what: 'Ce dossier a aussi un « index.md », qui le présente : ce fichier n’est pas importé.',
      })),
    ...[...renamed].map(([file, { wanted, given }]) => ({
      file,
      what: `Un autre fichier devient « ${wanted} » : celui-ci devient « ${given} ».`,
    })),
  ]
  const redirects: Record<string, string> = {}
  const pages = new Map<string, string>()

  for (const [file, target] of places) {
    const decide = (what: string): void => {
      decisions.push({ file, what })
    }
    const content = read(file)
    const { data, end, errors } = readFrontMatter(content)
    if (errors.length > 0) decide(`L’en-tête ne se lit pas : ${errors[0]!.message}.`)
    const translated = translate(content.slice(end), {
      file,
      isMdx: mdxFiles?.has(file),
      readFragment: (path) => (known.has(path) ? read(path) : null),
      onMissing: (line, path) =>
        decide(`« ${path} » n’a pas été inclus : ligne « ${line.text.trim()} ».`),
    }).text
    const body = changeProse(changeProse(translated, fenceCode), (prose) =>
      rewriteLinks(unwrap(rewriteHtml(prose), decide), file, moved),
    )
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    const left = LEFT_RE.exec(body)?.[0]
    if (left) decide(`Il reste « ${left.slice(0, 60)} », qui n’a pas de sens ici.`)
    const title = summary.find((entry) => entry.file === file)?.title ?? ''
    pages.set(target, `${writeHeader(file, data, { title, body }, decide)}${body}\n`)
    const own = isIndexFile(file) ? null : newAddress(file)
    if (own !== null) redirects[inferAddress(file)] = own
  }
  for (const [folder, title] of nameFolders([...pages.keys()], places, summary))
    pages.set(
      `${folder}/README.md`,
      `---\n${stringify({ title })}---\n\n# ${title}\n\n<CurrentGroupToc></CurrentGroupToc>\n`,
    )
  return {
    pages,
    copies,
    redirects,
    decisions,
  }
}
