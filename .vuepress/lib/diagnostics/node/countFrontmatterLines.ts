const FRONTMATTER_RE = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/

/** Number of lines that the front matter takes at the top of a Markdown file, 0 without one. */
export const countFrontmatterLines = (content: string): number => {
  const frontmatter = FRONTMATTER_RE.exec(content)?.[0]
  return frontmatter ? frontmatter.split('\n').length - (frontmatter.endsWith('\n') ? 1 : 0) : 0
}
