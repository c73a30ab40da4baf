import { posix } from 'node:path'
import type { SiteRule } from '../Rule.ts'
import { resolveImage } from '../site/resolveImage.ts'
import { resolveTarget } from '../site/resolveTarget.ts'

const IMAGE_RE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/** Images that no page shows: they weigh on the repository and mislead who looks for the right one. */
export const unusedImages: SiteRule = {
  name: 'images-inutilisees',
  severity: 'warning',
  scope: 'site',
  check: ({ site }) => {
    const used = new Set<string>()
    for (const page of site.pages) {
      for (const { url } of page.images) {
        const target = resolveImage(site, page, url)
        if (target.kind === 'file') used.add(target.file)
        if (target.kind === 'case') used.add(target.expected)
      }
      for (const { url } of page.links) {
        if (!IMAGE_RE.test(url)) continue
        const target = resolveTarget(site, page, url)
        if (target.kind === 'file') used.add(target.file)
      }
      // An image may be named in the front matter: a social card, a picture of the home page.
      for (const { value } of page.frontMatter.texts)
        if (IMAGE_RE.test(value)) {
          used.add(value.replace(/^\//, ''))
          used.add(posix.join(posix.dirname(page.file), value))
        }
    }
    return [...site.files]
      .filter((file) => IMAGE_RE.test(file) && !used.has(file))
      .map((file) => ({
        file,
        line: 1,
        column: 1,
        message: 'Aucune page ne montre cette image.',
        suggestion:
          'Supprimez le fichier, ou ajoutez ![ce que montre l’image](./fichier) dans une page.',
      }))
  },
}
