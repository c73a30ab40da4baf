/** What is wrong with the lines of dashes, and what to write. */
export interface HeaderMistake {
  message: string
  hint: string
}

const LINES_HINT =
  'Écrivez trois traits d’union, sans rien avant, sur la première ligne du fichier et sur celle qui ferme l’en-tête.'

export const WRONG_LINES: Record<'opening' | 'closing', HeaderMistake> = {
  opening: { message: 'la première ligne doit être « --- » et rien d’autre', hint: LINES_HINT },
  closing: {
    message: 'la ligne qui ferme l’en-tête doit être « --- » et rien d’autre',
    hint: LINES_HINT,
  },
}

/** A file cut in two, or what keeps it from being cut. */
export type SplitFrontMatter =
  | { kind: 'none' }
  | ({ kind: 'wrong' } & HeaderMistake)
  | {
      kind: 'found'
      /** YAML between the two lines of dashes. */
      source: string
      /** Offset in the file of the first character of `source`. */
      start: number
      /** Offset in the file of the first character after the closing line. */
      end: number
    }

const OPENING_RE = /^\uFEFF?---[ \t]*(?:\r?\n|$)/
const CLOSING_RE = /^---[ \t]*(?:\r?\n|$(?![^]))/m
/** `---js`: other sites take what follows for the name of a language, and run it. */
const LANGUAGE_RE = /^\uFEFF?---(?!-)[^\n]*\S/

/**
 * Cuts a Markdown file after its front matter: a first line of three dashes, up to the next such line.
 * A page that begins with a rule (`---`) and has no second one has no closed front matter: that is said.
 */
export const splitFrontMatter = (content: string): SplitFrontMatter => {
  const opening = OPENING_RE.exec(content)?.[0]
  if (opening === undefined)
    return LANGUAGE_RE.test(content) ? { kind: 'wrong', ...WRONG_LINES.opening } : { kind: 'none' }
  const rest = content.slice(opening.length)
  const closing = CLOSING_RE.exec(rest)
  if (!closing)
    return {
      kind: 'wrong',
      message: 'la ligne « --- » qui ferme l’en-tête manque',
      hint: 'Écrivez une ligne « --- » sous la dernière clé de l’en-tête.',
    }
  return {
    kind: 'found',
    source: rest.slice(0, closing.index),
    start: opening.length,
    end: opening.length + closing.index + closing[0].length,
  }
}
