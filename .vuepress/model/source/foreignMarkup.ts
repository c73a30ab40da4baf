import { LIQUID_INSIDE } from '../../constructs/foreign/shared/liquidTag.ts'

/** A line of JavaScript that MDX reads. */
export const IMPORT_RE = /^import[ \t](?:[^'"\n]*[ \t}])?(?:from[ \t]*)?['"][^'"\n]+['"];?[ \t]*$/gm
export const EXPORT_RE = /^export (?:const|default|function|let)\b[^\n]*/gm

/** A command of LaTeX, with its name and not what its braces hold. */
export const LATEX_RE =
  /\\(?:newpage|pagebreak|clearpage|tableofcontents|maketitle|noindent|bigskip|hline)(?![A-Za-z])|\\(?:section|subsection|textbf|textit|emph|cite|footnote|label|url|href)(?=\{)/g

/**
 * Signs of other systems, which this site shows as they are typed. They are not words: no rule on
 * prose reads them, and `blocs-inconnus` says what to write instead. Each expression is global and
 * reads any text once, whatever it holds.
 */
export const FOREIGN_MARKUP: readonly RegExp[] = [
  // Liquid, GitBook, Jinja, Nunjucks.
  new RegExp(String.raw`\{%${LIQUID_INSIDE}%\}`, 'g'),
  // Attributes of Pandoc, Kramdown, VuePress: `{#id}`, `{.class}`, `{: .class}`.
  /\{:?[ \t]?[#.][\w-][^{}\n]*\}/g,
  /\{:[a-z][^{}\n]*\}/g,
  // MkDocs, with the name of the block and not its title.
  /^(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+(?:end|inline))*/gm,
  /^===[!+]?(?=[ \t]+")/gm,
  // GitHub.
  /\[![A-Za-z]+\]/g,
  // A table of contents of other systems.
  /\[TOC\]/gi,
  // WordPress, and forums.
  /\[\/?(?:caption|embed|gallery|vc_[a-z]+|audio|video|playlist|tabs|accordion|button|spoiler|toggle|quote|url|img|code|color|size|list|[bius])(?:[ =][^[\]\n]{0,300})?\](?![([:])/g,
  // Org-mode, PlantUML, LaTeX.
  /^#\+[A-Za-z_]+:|^@(?:start|end)[a-z]+/gm,
  /\\(?:begin|end)\{[a-z]+\*?\}/g,
  LATEX_RE,
  // Footnotes.
  /\[\^[^[\]\s]+\]/g,
  // MDX.
  IMPORT_RE,
  EXPORT_RE,
  /\{\/\*(?:[^*{]|\*(?!\/))*\*\/\}/g,
  // VitePress and VuePress.
  /^<<<[ \t]*[^\n]*/gm,
  /@include\([^()\n]*\)/g,
  // Sphinx.
  /^\.\.[ \t][\w-]+::[^\n]*/gm,
  // Directives of remark.
  /^::[a-z][\w-]*(?:\[[^\]\n]*\])?\{[^{}\n]*\}/gm,
  // Formulas.
  /\$\$[^$]+\$\$/g,
  // Obsidian.
  /%%[^%]+%%/g,
  // Confluence.
  /^\{(?:code|color|expand|info|note|noformat|panel|quote|section|column|tip|toc|warning)(?::[^{}\n]*)?\}/gm,
]
