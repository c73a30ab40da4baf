import * as posix from '../lib/posixPath.ts'
import type { PageDraft, TextRule } from '../checks/node/Rule.ts'

const FILE_NAME_RE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i
const GENERIC_RE =
  /^(?:capture(?: d['’]écran)?|dessin|figure|graphique|icône|icone|illustration|image|img|logo|photo|schéma|schema|screenshot|untitled|sans titre)?[\s_-]*\d*$/i

const explain = (alt: string | null, url: string, isHtml: boolean): string | null => {
  // In HTML, an empty alternative says on purpose that the image is decorative (RGAA 1.2).
  if (alt === null || (alt.trim() === '' && !isHtml))
    return 'Cette image n’a pas de texte alternatif.'
  const text = alt.trim()
  if (text === '') return null
  const name = posix.basename(url).replace(/[?#].*$/, '')
  // One plain word may name both the file and what it shows.
  const isFileName =
    FILE_NAME_RE.test(text) ||
    (/[-_\d]/.test(text) && text.toLowerCase() === name.replace(FILE_NAME_RE, '').toLowerCase())
  if (isFileName) return `Le texte alternatif « ${text} » est un nom de fichier.`
  return GENERIC_RE.test(text)
    ? `Le texte alternatif « ${text} » ne dit pas ce que montre l’image.`
    : null
}

/** Images say in words what they show (RGAA 1.1 and 1.3). */
export const altText: TextRule = {
  name: 'textes-alternatifs',
  severity: 'error',
  isEditorial: true,
  scope: 'text',
  check: ({ page }) =>
    page.images.flatMap(({ alt, url, isHtml, offset }): PageDraft[] => {
      const message = explain(alt, url, isHtml)
      return message
        ? [
            {
              offset,
              message,
              suggestion:
                'Écrivez entre crochets ce que l’image apprend au lecteur, en une phrase.',
            },
          ]
        : []
    }),
}
