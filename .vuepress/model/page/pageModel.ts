import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { resolvePath } from '../../constructs/images/shared/resolveImage.ts'
import { collectAddresses } from '../source/collectAddresses.ts'
import { collectFrontMatterBlocks } from '../source/collectFrontMatterBlocks.ts'
import { indexText, locate } from '../source/TextIndex.ts'
import type { ProblemEnv } from '../../lib/diagnostics/node/reportProblem.ts'
import { inlineNoteOf } from '../../constructs/markdown-extras/node/inlineNotes.ts'
import { readAbbreviationPlaces } from '../../constructs/markdown-extras/node/abbreviations.ts'
import { type FrontMatter, readFrontMatter } from '../frontMatter/readFrontMatter.ts'
import { linkedFilesOf } from '../../constructs/links/node/linksMarkdown.ts'
import {
  bodyIncludedOf,
  bodySourcesOf,
  fragmentsOf,
} from '../../constructs/foreign/node/foreignMarkdown.ts'
import { type BodyLines, followSources, readBodyLines } from './ContentMap.ts'
import { readDefinitions, recordDefinitionPlaces } from './definitionPlaces.ts'
import { recordInlinePlaces } from './inlinePlaces.ts'
import type { Page, PageHeading } from './Page.ts'
import { readElements, type WrittenPage } from './readElements.ts'
import { readSections } from './readSections.ts'
import { readTokenText } from './readTokenText.ts'

/** What is known of a page while its tokens are read. */
interface Draft {
  content: string
  frontMatter: FrontMatter
  index: Page['index']
  lines: BodyLines
  included: Page['included']
  written?: WrittenPage
}

interface PageEnv extends ProblemEnv {
  pageDraft?: Draft
  pageModel?: Page
  /** As VuePress gives it. */
  filePathRelative?: string | null
}

/** The model of the page that a chain read with this environment; none before it has read it. */
export const pageModelOf = (env: object): Page | undefined => (env as PageEnv).pageModel

/** What a chain made of a page, as plain data: its text, and the header that is read from it, are left out. */
export const packModel = (env: object): object => {
  const { pageModel: model } = env as PageEnv
  return model ? { ...env, pageModel: { ...model, content: null, frontMatter: null } } : env
}

/** Completes the model that `packModel` has packed. */
export const unpackModel = (env: object, content: string): void => {
  const { pageModel: model } = env as PageEnv
  if (model) Object.assign(model, { content, frontMatter: readFrontMatter(content) })
}

const startDraft = (content: string): Draft => {
  const frontMatter = readFrontMatter(content)
  const index = indexText(content)
  const first = locate(index, frontMatter.end).line - 1
  return { content, frontMatter, index, lines: readBodyLines(content, index, first), included: [] }
}

const readHeadings = (tokens: readonly Token[], offsets: WrittenPage['headings']): PageHeading[] =>
  tokens.flatMap((token, index) => {
    const offset = offsets.get(token)
    return offset === undefined
      ? []
      : [
          {
            depth: Number(token.tag.slice(1)),
            text: readTokenText(
              (tokens[index + 1]?.children ?? []).filter(({ type }) => !type.startsWith('html_')),
            ),
            id: token.attrGet('id') ?? '',
            offset,
          },
        ]
  })

/** The files that `@[code](…)` shows. */
const listImportedCode = (tokens: readonly Token[], { filePathRelative }: PageEnv): string[] =>
  tokens
    .filter(({ type }) => type === 'import_code')
    .flatMap(({ meta }) => {
      const { importPath } = meta as { importPath: string }
      return resolvePath(importPath, filePathRelative ?? '') ?? []
    })

const finish = ({ tokens, env }: StateCore, draft: Draft, written: WrittenPage): Page => {
  const { content, frontMatter, index, lines } = draft
  const { headings, ...elements } = written
  const blocks = [
    // Of a header that does not parse, no value is sure to be one.
    ...(frontMatter.errors.length > 0 ? [] : collectFrontMatterBlocks(content, frontMatter.texts)),
    ...written.blocks,
  ].sort((a, b) => a.start - b.start)
  const problems = ((env as ProblemEnv).problems ??= [])
  return {
    ...elements,
    content,
    index,
    frontMatter,
    blocks,
    problems,
    included: draft.included,
    linkedFiles: linkedFilesOf(env as object),
    fragments: [...fragmentsOf(env as object), ...listImportedCode(tokens, env as PageEnv)],
    headings: readHeadings(tokens, headings),
    addresses: collectAddresses(content, elements.links, frontMatter.texts, blocks),
    abbreviations: readAbbreviationPlaces(env as object).map(({ word, line }) => ({
      sigle: word,
      offset: lines.start(line) + lines.text(line).indexOf('*['),
    })),
    sections: readSections(tokens),
  }
}

/**
 * markdown-it extension: makes the model of each page while the chain reads it. Places and prose are read
 * right after the rules of markdown-it, ids and sections once every extension has done its work.
 * Comes last, and reads what the others wrote.
 */
export const pageModelMarkdown = (md: MarkdownIt): void => {
  recordInlinePlaces(md)
  recordDefinitionPlaces(md)
  const parse = md.parse.bind(md)
  md.parse = (source, env: PageEnv = {}) => {
    env.pageDraft = startDraft(source)
    return parse(source, env)
  }
  md.core.ruler.after('inline', 'page_places', (state) => {
    const { pageDraft: draft } = state.env as PageEnv
    if (!draft) return
    const sources = bodySourcesOf(state.env as object)
    const included = bodyIncludedOf(state.env as object)
    draft.included = [...included].map(([line, file]) => ({
      file,
      offset: draft.lines.start(line),
    }))
    if (sources) draft.lines = followSources(draft.lines, sources, included)
    draft.written = readElements(state.tokens, {
      md,
      file: draft.content,
      lines: draft.lines,
      definitions: readDefinitions(state.env as object),
      noteOf: (token) => inlineNoteOf(state.env as object, token),
    })
  })
  md.core.ruler.push('page_model', (state) => {
    const env = state.env as PageEnv
    if (env.pageDraft?.written) env.pageModel = finish(state, env.pageDraft, env.pageDraft.written)
    delete env.pageDraft
  })
}
