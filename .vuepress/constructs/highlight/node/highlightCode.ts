import Prism from 'prismjs'
import loadLanguages from 'prismjs/components/index.js'

loadLanguages.silent = true

// `Prism.languages` also holds helper functions, and a page may name anything after its fence.
const loadGrammar = (language: string): Prism.Grammar | undefined => {
  if (!/^[a-z][\w+#-]*$/i.test(language)) return undefined
  if (!Object.hasOwn(Prism.languages, language)) loadLanguages([language])
  const grammar: unknown = Object.hasOwn(Prism.languages, language) && Prism.languages[language]
  return typeof grammar === 'object' ? (grammar as Prism.Grammar) : undefined
}

/**
 * Marks the words of a code block with classes, once, at build: pages carry no highlighter.
 *
 * @param code - source text
 * @param language - name after the fence; an unknown one gives the text without marks
 * @returns HTML, or an empty string, which markdown-it takes as "escape it yourself"
 */
export const highlightCode = (code: string, language: string): string => {
  const grammar = loadGrammar(language)
  return grammar ? Prism.highlight(code, grammar, language) : ''
}
