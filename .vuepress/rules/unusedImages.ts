import * as posix from '../lib/posixPath.ts'
import type { SiteRule } from '../checks/node/Rule.ts'
import { PICTOGRAM_FILE } from '../model/groups/shared/readPictogram.ts'
import { isImageFile } from '../constructs/images/shared/imageTypes.ts'
import { resolveSiteImage } from '../model/site/siteImages.ts'
import { resolveTarget } from '../model/site/resolveTarget.ts'
import { listImageAddresses } from '../model/source/listImageAddresses.ts'

/** Images that no page shows: they weigh on the repository and mislead who looks for the right one. */
export const unusedImages: SiteRule = {
  name: 'images-inutilisees',
  severity: 'warning',
  scope: 'site',
  check: ({ site }) => {
    const used = new Set<string>()
    for (const page of site.pages) {
      // The drawing beside an introduction stands for its guide.
      if (page.kind === 'guide') used.add(posix.join(posix.dirname(page.file), PICTOGRAM_FILE))
      for (const { url } of listImageAddresses(page)) {
        const target = resolveSiteImage(site, page, url)
        if (target.kind === 'file') used.add(target.path)
        if (target.kind === 'spelling') used.add(target.expected)
      }
      for (const { url } of page.links) {
        if (!isImageFile(url)) continue
        const target = resolveTarget(site, page, url)
        if (target.kind === 'file') used.add(target.file)
      }
      // An image may be named in the front matter: a social card, a picture of the home page.
      for (const { value } of page.frontMatter.texts)
        if (isImageFile(value)) {
          used.add(value.replace(/^\//, ''))
          used.add(posix.join(posix.dirname(page.file), value))
        }
    }
    return [...site.files]
      .filter((file) => isImageFile(file) && !used.has(file))
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
