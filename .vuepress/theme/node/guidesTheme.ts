import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import { defaultTheme } from '@vuepress/theme-default'
import type { Theme, ThemeObject } from 'vuepress/core'
import { getDirname, path } from 'vuepress/utils'
import { inspectPath } from '../../lib/inspectPath.ts'
import { findTexts } from '../../interface/findTexts.ts'
import type { Site } from '../../site.ts'
import { onePrefixer } from './onePrefixer.ts'
import { siteColors } from './siteColors.ts'
import { keepOneLayout, readHome } from './readHome.ts'
import { hoistTitle } from './hoistTitle.ts'
import { readingTime } from './readingTime.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const client = (...parts: string[]): string => path.resolve(dirname, '../client', ...parts)

/** Our components, under the names by which the default theme lets them be replaced. */
const THEME_COMPONENTS = ['VPHome', 'VPNavbar', 'VPPage', 'VPPageMeta', 'VPPageNav', 'VPSidebar']

/** A heading, as the table of contents shows it. */
export interface PageHeading {
  title: string
  slug: string
}

const SHOWN = [
  'shortTitle',
  'email',
  'forms',
  'host',
  'licence',
  'notice',
  'publisher',
  'repository',
  'reviewMonths',
  'url',
] as const

/** The facts of the site that its pages show: each page's script holds them. */
export type ShownSite = Pick<Site, (typeof SHOWN)[number]>

const pickShown = (site: Site): ShownSite =>
  Object.fromEntries(SHOWN.map((name) => [name, site[name]])) as ShownSite

export interface GuidesThemeOptions {
  site: Site
  /** Name of the icon among the files that are served as they are; left out when there is none. */
  icon?: string
}

/** The default theme without its client entry, and without the plugins that this site does not use. */
const resolveParent = (): Theme => {
  const parent = defaultTheme({
    navbar: false,
    colorModeSwitch: false,
    contributors: false,
    lastUpdated: false,
    themePlugins: {
      activeHeaderLinks: false,
      backToTop: false,
      copyCode: false,
      git: false,
      hint: false,
      linksCheck: false,
      mediumZoom: false,
      nprogress: false,
      prismjs: false,
      // `social-cards` writes canonical addresses, Open Graph and JSON-LD.
      seo: false,
      // `siteMapStep` writes the site map.
      sitemap: false,
      tab: false,
    },
  }) as ThemeObject
  delete parent.clientConfigFile
  return parent
}

/**
 * The default theme, dressed as a reference book.
 *
 * Kept of the default theme: its `@theme/*` names and theme data.
 * Its client entry is replaced, because it imports its layout and style sheets whatever a child
 * theme does; its plugins that need JavaScript to read a page are off.
 *
 * @param site - facts of the site; parts of them are sent to the pages as theme data
 */
export const guidesTheme = ({ site, icon }: GuidesThemeOptions): Theme => ({
  name: 'theme-guides',

  extends: resolveParent(),

  clientConfigFile: client('config.ts'),

  alias: Object.fromEntries(
    THEME_COMPONENTS.map((name) => [`@theme/${name}.vue`, client('components', `${name}.vue`)]),
  ),

  define: {
    __SITE__: pickShown(site),
    __TEXTS__: findTexts(site.lang),
    // Alone: a module that pages load for one word has no use for the others.
    __CLOSE__: findTexts(site.lang).closeEnlarged,
  },

  extendsBundlerOptions: (options: ViteBundlerOptions) => {
    const hasColors = Boolean(site.colors.light || site.colors.dark)
    options.viteOptions ??= {}
    options.viteOptions.plugins = [
      ...(options.viteOptions.plugins ?? []),
      onePrefixer(),
      hasColors && siteColors(site.colors),
    ]
  },

  onInitialized: ({ siteData }) => {
    if (!icon) return
    siteData.head.push(['link', { rel: 'icon', href: siteData.base + icon }])
  },

  extendsPage: (page, { dir }) => {
    keepOneLayout(page.frontmatter)
    if (page.frontmatter.home)
      page.data.home = readHome(
        page.frontmatter,
        (address) =>
          /^\/(?!\/)/.test(address) && inspectPath(dir.public(), address.slice(1)) === 'file',
      )
    page.data.headings = page.headers
      .filter(({ level }) => level === 2)
      .map(({ title, slug }): PageHeading => ({ title, slug }))
    // A home page has a title of its own.
    page.data.ownTitle = page.frontmatter.home ? null : hoistTitle(page)
    page.data.minutes = readingTime(page.contentRendered)
    // The default theme repeats every title in the routes, which all pages load.
    delete page.routeMeta.title
  },
})
