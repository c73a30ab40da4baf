import { readdirSync } from 'node:fs'
import path from 'node:path'
import { removeFacts } from '../../../constructs/images/node/removeFacts.ts'
import { AuthorError } from '../../../lib/diagnostics/node/AuthorError.ts'
import type { Driver } from '../../Driver.ts'
import type { Step } from '../../Step.ts'

/** Files of cameras, telephones and scanners, which write in them where they were. */
const PHOTO_RE = /\.(?:avif|heic|heif|jfif|jpe?g|png|tiff?|webp)$/i

/** What the build made itself: copies of images, which say nothing, and drawings. */
const MADE_RE = /^(?:assets|social)\//

export interface PhotosOptions extends Pick<Driver, 'onLeftOut'> {
  /** The folder is published as it comes: what stops a strict build is left out of this one. */
  isLenient?: boolean
}

const refuse = (file: string): AuthorError =>
  new AuthorError([
    {
      file,
      problem:
        'cette photo dit où, quand ou par qui elle a été prise, et le site ne sait pas la récrire.',
      hint: 'Ouvrez-la, enregistrez-la en JPEG et publiez cette copie : le site en retire ces renseignements.',
    },
  ])

/** Takes out of photos served as they are, public or linked to, who took them, where and when. */
export const photosStep = ({ isLenient = false, onLeftOut }: PhotosOptions): Step => ({
  name: 'photos',
  addresses: () => [],
  write: async (app, output) => {
    const files = readdirSync(app.dir.dest(), { recursive: true, encoding: 'utf8' }).map((file) =>
      file.split(path.sep).join('/'),
    )
    for (const file of files.filter((name) => PHOTO_RE.test(name) && !MADE_RE.test(name))) {
      const address = `/${encodeURI(file)}`
      const bytes = output.read(address)
      try {
        const plain = bytes && (await removeFacts(bytes))
        if (plain) output.replace(address, plain)
      } catch {
        if (!isLenient) throw refuse(file)
        output.replace(address, null)
        onLeftOut?.([file])
      }
    }
  },
})
