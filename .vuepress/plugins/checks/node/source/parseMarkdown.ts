import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** Markdown with tables and task lists, as a tree whose nodes know their offsets. */
export const parseMarkdown = (source: string): Root => processor.parse(source)
