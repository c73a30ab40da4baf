import { createChain } from '../../.vuepress/model/chain.ts'
import { NO_FILES } from '../../.vuepress/model/ChainFiles.ts'
import type { Page } from '../../.vuepress/model/page/Page.ts'
import { pageModelOf } from '../../.vuepress/model/page/pageModel.ts'
import { applyFixes } from '../../.vuepress/checks/node/applyFixes.ts'
import { checkSite } from '../../.vuepress/checks/node/checkSite.ts'
import { rules } from '../../.vuepress/checks/node/registry.ts'
import { loadDictionary } from '../../.vuepress/checks/node/text/loadDictionary.ts'
import type { FixableFinding } from '../../.vuepress/checks/node/Rule.ts'
import { createSite } from '../../.vuepress/model/site/createSite.ts'
import { completePage } from '../../.vuepress/model/source/parsePage.ts'
import { safeAddress } from '../../.vuepress/model/site/pageAddress.ts'
import type { PageProblem } from '../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { createGlossaryState } from '../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import { readGlossary } from '../../.vuepress/constructs/glossary/node/readGlossary.ts'
import { resolveGroups } from '../../.vuepress/model/groups/node/resolveGroups.ts'
import { readPage } from '../../.vuepress/search/node/readPage.ts'
import { analyzeText } from '../../.vuepress/search/shared/analyzeText.ts'
import { legal } from '../unit/constructs/legal-references/support/legal.ts'
import type { ArbitraryPage } from './arbitraryPage.ts'

/** What the site makes of a page. */
export interface ChainResult {
  html: string
  findings: FixableFinding[]
  /** The page once its typography is repaired. */
  fixed: string
}

const FOLDER = '/guides'

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

const markdown = createChain({
  isBuild: true,
  files: { ...NO_FILES, readDataFile: () => 'nom,nombre\nUn,1\n' },
  glossary: createGlossaryState(readGlossary([{ file: 'lexique.md', content: GLOSSARY }])),
  legal,
  moved: {},
  vuePages: [],
})

export interface RenderedPage {
  html: string
  frontmatter: Record<string, unknown>
  title: string
  problems: PageProblem[]
  model: Page
}

/** What the Markdown of the site gives. */
export const renderPage = ({ file, content }: ArbitraryPage): RenderedPage => {
  const env = {
    base: '/',
    filePath: `${FOLDER}/${file}`,
    filePathRelative: file,
    frontmatter: {} as Record<string, unknown>,
    title: '',
    problems: [] as PageProblem[],
  }
  const html = markdown.render(content, env)
  const { frontmatter, problems } = env
  const model = pageModelOf(env)
  if (!model) throw new Error(`${file} has no model`)
  return { html, frontmatter, title: String(frontmatter.title ?? env.title), problems, model }
}

const readWithGroups = ({ file }: ArbitraryPage, page: RenderedPage): void => {
  const { frontmatter, title } = page
  const path = safeAddress(file, frontmatter.permalink)
  const other = { title: 'Autre', frontmatter: {} }
  resolveGroups([
    { filePathRelative: file, path, title, frontmatter },
    { filePathRelative: 'guide/2-autre.md', path: '/guide/autre/', ...other },
  ])
}

const readWithSearch = ({ file, content }: ArbitraryPage, page: RenderedPage): void => {
  const { sections } = readPage({
    path: '/',
    file,
    content,
    header: page.frontmatter,
    rendered: page.html,
  })
  for (const { text, heading } of sections) analyzeText(`${heading} ${text}`)
}

/** Reads a page with everything that reads pages. Throws where the site would crash. */
export const readThroughChain = (page: ArbitraryPage): ChainResult => {
  const rendered = renderPage(page)
  readWithGroups(page, rendered)
  readWithSearch(page, rendered)
  const input = { pages: [page], today: '2026-11-24', loadDictionary }
  const site = createSite(input, { parse: (source) => completePage(source, rendered.model) })
  const findings = checkSite(site, rules)
  return {
    html: rendered.html,
    findings,
    fixed: applyFixes(
      page.content,
      findings.flatMap(({ fix, isMinor }) => (fix && isMinor ? [fix] : [])),
    ),
  }
}
