import type { Token } from 'markdown-it'
import type { PlacedProblem } from './findHtmlProblems.ts'

/**
 * markdown-it leaves such a link as text: what remains of it tells that there was one. Those to a file of
 * the disk are told by the rule `adresses-des-liens`.
 */
const REFUSED_LINK_RE = /(?:\][(:]\s*(?:<\s*)?|^<\s*)(?:javascript|vbscript|data):/i

/** Finds the links that markdown-it refused because they run code. */
export const findRefusedLinks = (tokens: readonly Token[]): PlacedProblem[] =>
  tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => {
      const match = token.type === 'text' && REFUSED_LINK_RE.exec(token.content)
      return match
        ? [
            {
              token,
              lineOffset: 0,
              near: match[0],
              problem: 'ce lien exécute du code : il n’est pas publié.',
              hint: 'Écrivez une adresse https:// ou le chemin d’une page du site.',
            },
          ]
        : []
    })
