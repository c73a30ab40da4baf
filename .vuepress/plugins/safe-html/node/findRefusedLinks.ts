import type { Token } from 'markdown-it'
import type { PlacedProblem } from './findHtmlProblems.ts'

/** markdown-it leaves such a link as text: what remains of it tells that there was one. */
const REFUSED_LINK_RE = /(?:\]\(\s*<?|\]:\s*<?|^<)\s*(?:javascript|vbscript|data|file):/i

/** Finds the links that markdown-it refused because they run code or read a file. */
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
              problem: 'ce lien exécute du code ou lit un fichier : il n’est pas publié.',
              hint: 'Écrivez une adresse https:// ou le chemin d’une page du site.',
            },
          ]
        : []
    })
