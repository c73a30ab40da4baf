import { readFileSync } from 'node:fs'
import { linkedFilesOf } from '../../../constructs/links/node/linksMarkdown.ts'
import { publishedAddress } from '../../../constructs/links/shared/publishedAddress.ts'
import type { BuiltApp, Step } from '../../Step.ts'

/** Addresses of the files that pages link to, and where they are. */
const listFiles = (app: BuiltApp): Map<string, string> => {
  const taken = new Set(app.pages.map(({ path }) => path))
  return new Map(
    [
      ...new Set(app.pages.flatMap(({ markdownEnv }) => linkedFilesOf(markdownEnv as object))),
    ].flatMap((file): [string, string][] => {
      const source = app.dir.source(file)
      const address = publishedAddress(file, () => readFileSync(source, 'utf8'))
      return address === null || taken.has(address) ? [] : [[encodeURI(address), source]]
    }),
  )
}

/** Publishes the files of the folder that its pages link to: a PDF, a table, a text. */
export const linkedFilesStep = (): Step => ({
  name: 'linkedFiles',
  addresses: (app) => [...listFiles(app).keys()],
  write: (app, output) => {
    for (const [address, source] of listFiles(app)) output.write(address, readFileSync(source))
  },
})
