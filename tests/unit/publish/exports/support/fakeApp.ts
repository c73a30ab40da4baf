import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { App, HeadConfig, Plugin, PluginObject } from 'vuepress/core'
import { runSteps } from '../../../../../.vuepress/publish/runSteps.ts'
import type { Step } from '../../../../../.vuepress/publish/Step.ts'
import { IDENTITY } from '../../../../support/identity.ts'

interface FakePageInput {
  /** Path of the Markdown file; null for a page that the site makes. */
  file: string | null
  path: string
  title: string
  content?: string
  frontmatter?: Record<string, unknown>
  /** Day of its review. */
  day?: string
}

/** A page as far as our plugins read it. */
export const fakePage = ({
  file,
  title,
  content = '',
  frontmatter = {},
  day,
  ...page
}: FakePageInput) => {
  const shared = { title, ...frontmatter }
  return {
    ...page,
    title,
    content,
    filePathRelative: file,
    htmlFilePathRelative: page.path.endsWith('/')
      ? `${page.path.slice(1)}index.html`
      : page.path.slice(1),
    frontmatter: shared as Record<string, unknown> & { head?: HeadConfig[] },
    data: {
      frontmatter: shared,
      review: {
        verified: day && { iso: day, text: day },
        day,
        statement: day ? `Vérifié le ${day}.` : '',
        stale: false,
        changes: [],
        sources: [],
        actions: [],
      },
    },
  }
}

/** A site as far as our plugins read it, its built pages in a folder of its own. */
export const fakeApp = (
  pages: ReturnType<typeof fakePage>[],
): { app: App; dest: string; head: HeadConfig[] } => {
  const dest = mkdtempSync(path.join(tmpdir(), 'site-'))
  const head: HeadConfig[] = []
  const siteData = { base: '/doc/', title: 'Guides', description: 'Des guides.', head }
  const dir = {
    dest: (...parts: string[]) => path.join(dest, ...parts),
    cache: (...parts: string[]) => path.join(`${dest}-cache`, ...parts),
    // A folder that holds nothing beside its pages.
    source: () => dest,
  }
  return { app: { pages, siteData, dir } as unknown as App, dest, head }
}

/** Runs what a plugin does before pages are compiled. */
export const initPlugin = async (plugin: Plugin, app: App): Promise<void> =>
  (plugin as unknown as PluginObject).onInitialized?.(app)

/** Runs steps as a build does, what they may write checked. */
export const writeSteps = (app: App, ...steps: Step[]): Promise<void> =>
  runSteps(
    app,
    steps.map((step) => ({ ...step, reason: 'test' })),
  )

/** Facts of a site, as a fork would write them. */
export const FAKE_SITE = {
  title: 'Guides',
  shortTitle: 'Guides',
  description: 'Des guides.',
  url: 'https://g.example',
  repository: 'https://git.example/guides',
  branch: 'main',
  docsDir: 'docs',
  vuePages: [],
  ...IDENTITY,
  email: 'a@g.example',
  forms: 'host',
  mcp: true,
  publisher: { name: 'Association', address: '', director: '' },
  host: { name: '', address: '', url: '' },
}
