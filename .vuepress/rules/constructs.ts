import type { ConstructRule, PageProblem } from '../lib/diagnostics/node/reportProblem.ts'
import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import { locate } from '../model/source/TextIndex.ts'

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** Offset in the file of a problem that Markdown placed on a line of the body. */
const findOffset = (page: SourcePage, { bodyLine, near }: PageProblem): number => {
  const { content, frontMatter, index } = page
  const line = locate(index, frontMatter.end).line + bodyLine - 1
  const start = index.lineStarts[line - 1] ?? content.length
  const end = index.lineStarts[line] ?? content.length
  const inLine = near ? content.slice(start, end).indexOf(near) : -1
  return inLine > 0 ? start + inLine : start
}

/** A rule whose findings come from the Markdown chain, which reports them under its name. */
const toRule = (name: ConstructRule): TextRule => ({
  name,
  severity: 'error',
  scope: 'text',
  check: ({ page }) =>
    page.problems
      .filter(({ rule }) => rule === name)
      .map((problem): PageDraft => ({
        offset: findOffset(page, problem),
        message: capitalize(problem.problem),
        suggestion: problem.hint,
        severity: problem.severity,
        isEditorial: problem.severity === 'warning',
      })),
})

/** Decision trees: questions have answers, answers lead somewhere. */
export const decisions = toRule('arbres-de-decision')

/** `@[code](…)` shows a file of text of the folder. */
export const importedCode = toRule('code-importe')

/** Images that the chain took out of the page: see the rule `images`. */
export const removedImages = toRule('images')

/** Notes that the chain shows nowhere: see the rule `foreignBlocks`. */
export const hiddenNotes = toRule('blocs-inconnus')

/** Names of addresses that are written twice, or that no link uses: see the rule `malformedLinks`. */
export const lostDefinitions = toRule('liens-mal-ecrits')

/** What is nested too deep: see the rule `excess`. */
export const deepNesting = toRule('exces-de-signes')

/** Timelines: dated entries, in order. */
export const timelines = toRule('chronologies')

/** Charts have a title, settings and data that can be drawn. */
export const charts = toRule('graphiques')

/** Steps hold a numbered list. */
export const steps = toRule('etapes')

/** Tools made of data that stand beside the page, and letters. */
export const tools = toRule('outils')

/** Raw HTML outside of a short list, badly closed, or that would run code in the reader's browser. */
export const html = toRule('html')

/** Articles of law that changed after the page was verified. */
export const changedArticles: TextRule = { ...toRule('droit-modifie'), severity: 'warning' }

/** Legal references in the text can be read. */
export const citations = toRule('references-juridiques')
