import { createChain, type ChainContext } from '../chain.ts'
import type { Page } from '../page/Page.ts'
import { pageModelOf } from '../page/pageModel.ts'
import { NO_LAW } from '../../constructs/legal-references/shared/LegalLibrary.ts'
import { createLegalState } from '../../constructs/legal-references/shared/LegalState.ts'
import type { Encoding } from '../../checks/node/text/decodeText.ts'
import { findExcesses } from './findExcesses.ts'
import { scanBlocks, type BlockScan } from './scanBlocks.ts'

/** A file of text, as it was decoded. */
export interface PageInput {
  /** Path relative to the folder checked, with `/`. */
  file: string
  content: string
  /**
   * How its bytes were written.
   *
   * @default 'utf-8'
   */
  encoding?: Encoding
}

/** The model of a page, with what only the checks look at. */
export interface SourcePage extends Page {
  /** Path relative to the folder checked, with `/`. */
  file: string
  encoding: Encoding
  /** What its author meant with lines of colons and fences, also where Markdown reads something else. */
  scan: BlockScan
  /** What is too much of one thing to be read as Markdown. */
  excesses: readonly number[]
}

/** Reads one page. Any text gives a page: what is wrong with it is for the rules to say. */
export type PageReader = (page: PageInput) => Page

/** Reads pages with the chain of the site, as it is for a folder of guides. */
export const createPageReader = (context: ChainContext): PageReader => {
  const chain = createChain(context)
  return ({ file, content }) => {
    const env = {
      base: '/',
      filePath: `/${file}`,
      filePathRelative: file,
      frontmatter: {},
    }
    chain.parse(content, env)
    const page = pageModelOf(env)
    if (!page) throw new Error(`${file}: the chain made no model of this page`)
    return page
  }
}

/** Adds to the model of a page what only the checks look at. */
export const completePage = (
  { file, content, encoding = 'utf-8' }: PageInput,
  page: Page,
): SourcePage => ({
  ...page,
  file,
  encoding,
  scan: scanBlocks(content, page.frontMatter.end),
  excesses: findExcesses(content, page.frontMatter.end),
})

let readAlone: PageReader | undefined

/**
 * Reads a page by itself, whose folder is not known: nothing is said of what it shows of other files, nor
 * of what the constructs of Markdown find wrong.
 */
export const parsePage = (input: PageInput): SourcePage => {
  readAlone ??= createPageReader({
    isBuild: false,
    glossary: { find: () => [], path: () => '/' },
    legal: createLegalState(NO_LAW),
    moved: {},
    vuePages: [],
  })
  return { ...completePage(input, readAlone(input)), problems: [] }
}
