import { replaceChartSettings } from '../../../constructs/charts/node/chartTexts.ts'
import { countFrontmatterLines } from '../../../lib/diagnostics/node/countFrontmatterLines.ts'
import type { PageReview } from '../../../model/review/shared/types.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { rewriteComponents, type ComponentContext } from './rewriteComponents.ts'
import { rewriteContainers } from './rewriteContainers.ts'
import { rewriteInline } from './rewriteInline.ts'
import type { LinkPlace } from './resolveMarkdownLink.ts'

/** What a copy is made of. */
export interface CopySource {
  title: string
  description: string
  /** Markdown file as it was written, front matter included. */
  content: string
  /** What the Markdown chain noted of the page. */
  markdownEnv?: object
  review?: PageReview
  /** Name of the licence of the texts; empty when none is said. */
  licence: string
  /** What the theme shows before the text, as Markdown. */
  opening?: string
}

/** Lines that say something to the site alone: abbreviations, table of contents. */
const DROPPED_RE = /^\*\[[^\]]+\]:|^[ \t]*\[\[toc\]\][ \t]*$/i

const renderHead = ({ title, description, review, licence }: CopySource, url: string): string => {
  const facts = {
    title,
    description,
    url,
    date: review?.day,
    dates: review?.statement,
    license: licence,
  }
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value ? `${name}: ${JSON.stringify(value)}` : [],
  )
  return `---\n${lines.join('\n')}\n---`
}

const renderSources = ({ review }: CopySource): string => {
  const sources = review?.sources ?? []
  if (sources.length === 0) return ''
  const lines = sources.map(({ title, href }) => {
    const text = escapeMarkdown(title)
    return href ? `- [${text}](${href})` : `- ${text}`
  })
  return `## Sources\n\n${lines.join('\n')}`
}

const readBody = (content: string): string =>
  content.split('\n').slice(countFrontmatterLines(content)).join('\n')

/**
 * A page as Markdown that reads the same anywhere: title, description, address and date, then the text
 * with whole addresses, and its sources.
 */
export const renderCopy = (
  source: CopySource,
  place: LinkPlace,
  context: ComponentContext,
): string => {
  const rewriteLine = (line: string): string | null => {
    if (line === '') return line
    if (DROPPED_RE.test(line)) return null
    return rewriteInline(rewriteComponents(line, context), place)
  }
  const written = replaceChartSettings(readBody(source.content), source.markdownEnv)
  const text = [source.opening ?? '', rewriteContainers(written, rewriteLine)].join('\n\n').trim()
  const body = /^# /m.test(text) ? text : `# ${escapeMarkdown(source.title)}\n\n${text}`
  return [renderHead(source, `${place.root}${place.address}`), body.trim(), renderSources(source)]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}
