import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { App, PluginObject } from 'vuepress/core'
import { createMarkdown } from 'vuepress/markdown'
import { calloutsPlugin } from '../../.vuepress/plugins/callouts/node/calloutsPlugin.ts'
import { checklistPlugin } from '../../.vuepress/plugins/checklist/node/checklistPlugin.ts'
import { applyFixes } from '../../.vuepress/plugins/checks/node/applyFixes.ts'
import { checkSite } from '../../.vuepress/plugins/checks/node/checkSite.ts'
import { rules } from '../../.vuepress/plugins/checks/node/registry.ts'
import type { FixableFinding } from '../../.vuepress/plugins/checks/node/Rule.ts'
import { createSite } from '../../.vuepress/plugins/checks/node/site/createSite.ts'
import { decisionPlugin } from '../../.vuepress/plugins/decision/node/decisionPlugin.ts'
import type { Problem } from '../../.vuepress/plugins/diagnostics/node/AuthorError.ts'
import { resolvePageProblems } from '../../.vuepress/plugins/diagnostics/node/diagnosticsPlugin.ts'
import { glossaryPlugin } from '../../.vuepress/plugins/glossary/node/glossaryPlugin.ts'
import { checkGroups } from '../../.vuepress/plugins/groups/node/checkGroups.ts'
import {
  readPermalink,
  resolveAddress,
} from '../../.vuepress/plugins/groups/node/resolveAddress.ts'
import { resolveGroups } from '../../.vuepress/plugins/groups/node/resolveGroups.ts'
import { legalReferencesPlugin } from '../../.vuepress/plugins/legal-references/node/legalReferencesPlugin.ts'
import { nameHeading } from '../../.vuepress/plugins/markdown-extras/node/nameHeading.ts'
import { markdownExtrasPlugin } from '../../.vuepress/plugins/markdown-extras/node/markdownExtrasPlugin.ts'
import { safeHtmlPlugin } from '../../.vuepress/plugins/safe-html/node/safeHtmlPlugin.ts'
import { readPage } from '../../.vuepress/plugins/search/node/readPage.ts'
import { analyzeText } from '../../.vuepress/plugins/search/shared/analyzeText.ts'
import { stepsPlugin } from '../../.vuepress/plugins/steps/node/stepsPlugin.ts'
import { timelinePlugin } from '../../.vuepress/plugins/timeline/node/timelinePlugin.ts'
import type { ArbitraryPage } from './arbitraryPage.ts'

/** What the site makes of a page. */
export interface ChainResult {
  /** Null when VuePress could not read the front matter, which the checks must then say. */
  html: string | null
  problems: Problem[]
  findings: FixableFinding[]
  fixed: string
}

const GLOSSARY = `---
terms:
  - term: Données publiques
    aliases: [jeu]
    definition: Des données.
  - term: API
    longForm: interface
    definition: Une interface.
---
`

/** A real folder: the glossary is read from it. */
const FOLDER = mkdtempSync(path.join(tmpdir(), 'guides-'))
writeFileSync(path.join(FOLDER, 'lexique.md'), GLOSSARY)
process.on('exit', () => {
  rmSync(FOLDER, { recursive: true, force: true })
})

const app = {
  dir: { source: () => FOLDER, public: () => `${FOLDER}/.vuepress/public` },
} as unknown as App

const plugins = [
  calloutsPlugin(),
  checklistPlugin(),
  decisionPlugin(),
  stepsPlugin(),
  timelinePlugin(),
  legalReferencesPlugin(),
  markdownExtrasPlugin(),
  glossaryPlugin(),
  safeHtmlPlugin(),
] as PluginObject[]

const markdown = createMarkdown({ anchor: { tabIndex: false, slugifyWithState: nameHeading } })
for (const { extendsMarkdown } of plugins) void extendsMarkdown?.(markdown, app)

export interface RenderedPage {
  html: string
  frontmatter: Record<string, unknown>
  title: string
  problems: Problem[]
}

/** A front matter that is not YAML is the only thing that VuePress may refuse. */
const isFrontMatterError = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'YAMLException' || error.message.startsWith('gray-matter engine'))

/** What the Markdown of the site gives; null when VuePress cannot read the front matter. */
export const renderPage = ({ file, content }: ArbitraryPage): RenderedPage | null => {
  const env: Record<string, unknown> = {
    base: '/',
    filePath: `${FOLDER}/${file}`,
    filePathRelative: file,
    frontmatter: {},
  }
  try {
    const html = markdown.render(content, env)
    const frontmatter = (env.frontmatter ?? {}) as Record<string, unknown>
    const page = { content, filePathRelative: file, markdownEnv: env }
    return {
      html,
      frontmatter,
      title: String(frontmatter.title ?? env.title ?? ''),
      problems: resolvePageProblems(page),
    }
  } catch (error) {
    if (isFrontMatterError(error)) return null
    throw error
  }
}

const readWithGroups = ({ file, content }: ArbitraryPage, page: RenderedPage): void => {
  const permalink = readPermalink(content)
  const address = permalink ? resolveAddress(permalink) : `/${file}`
  const pages = [
    { filePathRelative: file, path: address, title: page.title, frontmatter: page.frontmatter },
    {
      filePathRelative: 'guide/2-autre.md',
      path: '/guide/autre/',
      title: 'Autre',
      frontmatter: {},
    },
  ]
  resolveGroups(pages)
  checkGroups(pages)
}

const readWithSearch = ({ file, content }: ArbitraryPage, page: RenderedPage): void => {
  const { sections } = readPage({ path: '/', file, body: content, frontmatter: page.frontmatter })
  for (const { text, heading } of sections) analyzeText(`${heading} ${text}`)
}

const check = (file: string, content: string): FixableFinding[] =>
  checkSite(createSite({ pages: [{ file, content }], today: '2026-11-24' }), rules)

/** Reads a page with everything that reads pages. Throws where the site would crash. */
export const readThroughChain = (page: ArbitraryPage): ChainResult => {
  const rendered = renderPage(page)
  if (rendered) {
    readWithGroups(page, rendered)
    readWithSearch(page, rendered)
  }
  const findings = check(page.file, page.content)
  return {
    html: rendered?.html ?? null,
    problems: rendered?.problems ?? [],
    findings,
    fixed: applyFixes(
      page.content,
      findings.flatMap(({ fix }) => fix ?? []),
    ),
  }
}
