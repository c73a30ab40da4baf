import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts'
import { humanizeName } from '../../lib/humanizeName.ts'
import { guessLanguage } from './guessLanguage.ts'
import { readSiteFile, type SiteFileProblem, type SiteFileReading } from './readSiteFile.ts'
import type { Site } from './siteSchema.ts'

const readStart = (dir: string): string => {
  const file = ['index.md', 'README.md', 'readme.md']
    .map((name) => path.join(dir, name))
    .find((candidate) => existsSync(candidate))
  return file ? readFileSync(file, 'utf8') : ''
}

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** A title without the marks of Markdown and of HTML. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`]|\{#[^{}]*\}/g, '')
    .trim()

/** Titles that say nothing of the site. */
const NO_NAME_RE =
  /^(?:accueil|home|introduction|index|readme|documentation|bienvenue|welcome|sommaire|présentation)$/i

/** What the home page of a folder calls it. */
const readHomePage = (dir: string): { title: string; description: string } => {
  const content = readStart(dir)
  const { data, end } = readFrontMatter(content)
  const hero = (data.hero ?? {}) as Record<string, unknown>
  const heading = /^#[ \t]+(.+)$/m.exec(content.slice(end))?.[1] ?? ''
  const names = [data.heroText, hero.name, data.title, heading].map((name) => plain(asText(name)))
  return {
    title: names.find((name) => name !== '' && !NO_NAME_RE.test(name)) ?? '',
    description: plain(asText(data.description) || asText(data.tagline) || asText(hero.tagline)),
  }
}

/** Where VuePress and VitePress say the language; what is in these files is never run. */
const CONFIG_FILES = ['.vuepress', '.vitepress'].flatMap((folder) =>
  ['ts', 'js', 'mts', 'mjs', 'cjs'].map((ending) => `${folder}/config.${ending}`),
)

/** Languages of the interface. */
const asLanguage = (code: string | undefined): 'fr' | 'en' | undefined => {
  const known = /^(fr|en)\b/i.exec(code ?? '')?.[1]?.toLowerCase()
  return known === 'fr' || known === 'en' ? known : undefined
}

/** The language that the home page or the configuration of another system names, `locales` included. */
const readLanguage = (dir: string): 'fr' | 'en' | undefined => {
  const { data } = readFrontMatter(readStart(dir))
  const config = CONFIG_FILES.map((name) => path.join(dir, name)).find((file) => existsSync(file))
  const said = config && /\blang["']?\s*:\s*["']([\w-]+)/.exec(readFileSync(config, 'utf8'))?.[1]
  return asLanguage(asText(data.lang)) ?? asLanguage(said)
}

const toHost = (folder: string): string =>
  folder
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'site'

/** Names that say nothing of what a folder holds: its parent is asked. */
const GENERIC_RE = /^(?:docs?|site|src|content|website|pages)$/i

const nameFolder = (dir: string): string => {
  const folder = path.basename(dir)
  return GENERIC_RE.test(folder) ? path.basename(path.dirname(dir)) || folder : folder
}

/** What a folder says of the site that it makes, and what is wrong in the file by which it does. */
export interface SiteReading {
  site: Site
  redirects: SiteFileReading['redirects']
  problems: SiteFileProblem[]
}

/**
 * What a folder that is not ours says of itself, in its `site.yml`, else by its home page and its name. Nothing
 * of ours stands for what it does not say.
 *
 * @param dir - absolute
 * @param env - variables of the build: `URL` of the host, and those named `GUIDES_…`
 */
export const readSite = (dir: string, env: NodeJS.ProcessEnv = process.env): SiteReading => {
  const { data: file, redirects, problems } = readSiteFile(dir)
  const home = readHomePage(dir)
  const folder = nameFolder(dir)
  const lang = file.lang ?? readLanguage(dir) ?? guessLanguage(dir) ?? 'fr'
  const title = file.title ?? (home.title || humanizeName(folder))
  const site: Site = {
    title,
    shortTitle: file.shortTitle ?? (title.length > 24 ? `${title.slice(0, 23).trimEnd()}…` : title),
    description: file.description ?? home.description,
    url: (env.URL ?? file.url ?? `https://${toHost(folder)}.example`).replace(/\/+$/, ''),
    lang,
    repository: (file.repository ?? '').replace(/\/+$/, ''),
    branch: file.branch ?? 'main',
    docsDir: file.docsDir ?? '',
    vuePages: env.GUIDES_VUE_PAGES?.split(',') ?? [],
    email: env.GUIDES_EMAIL ?? file.email ?? '',
    forms: env.GUIDES_FORMS ?? file.forms ?? 'none',
    mcp: file.mcp ?? false,
    publisher: {
      name: env.GUIDES_PUBLISHER ?? file.publisher?.name ?? '',
      address: env.GUIDES_PUBLISHER_ADDRESS ?? file.publisher?.address ?? '',
      director: env.GUIDES_DIRECTOR ?? file.publisher?.director ?? '',
    },
    host: {
      name: env.GUIDES_HOST ?? file.host?.name ?? '',
      address: env.GUIDES_HOST_ADDRESS ?? file.host?.address ?? '',
      url: env.GUIDES_HOST_URL ?? file.host?.url ?? '',
    },
    licence: { title: file.licence?.title ?? '', url: file.licence?.url ?? '' },
    notice: file.notice ?? '',
    reviewMonths: file.reviewMonths ?? 0,
    colors: { light: file.colors?.light ?? '', dark: file.colors?.dark ?? '' },
    legalTexts: file.legalTexts ?? lang === 'fr',
    redirects: file.redirects ?? {},
  }
  return { site, redirects, problems }
}
