import * as posix from '../../../lib/posixPath.ts'
import { writeDataAttribute } from './writeDataAttribute.ts'

/** What the tools of a page leave in markdown-it's environment: data to publish, by address without base. */
export interface ToolEnv {
  /** Base of the site. */
  base?: string
  /** Path of the page, relative to the folder of guides; null for a page without a file. */
  filePathRelative?: string | null
  toolData?: Record<string, unknown>
}

/** Where the data of a file are published: `obligations/1-page.md` and `./devoirs.yml` give `/obligations/devoirs.json`. */
const resolveAddress = (page: string, name: string): string =>
  `/${posix.join(posix.dirname(page), name)}`.replace(/\.ya?ml$/, '.json')

/**
 * Notes the data of a tool, to be published beside the guide: the script of the tool asks for them when a
 * reader uses it, and the page stays light.
 *
 * @param name - of the data file, as the page writes it
 * @param isBuild - in `dev` nothing is published: the page holds the data itself
 * @returns the attribute by which the script finds them
 */
export const publishData = (
  name: string,
  data: unknown,
  env: ToolEnv,
  { attribute = 'rules', isBuild }: { attribute?: string; isBuild: boolean },
): string => {
  if (!isBuild) return writeDataAttribute(attribute, data)
  const address = resolveAddress(env.filePathRelative ?? '', name)
  env.toolData = { ...env.toolData, [address]: data }
  return `data-${attribute}="${(env.base ?? '/') + address.slice(1)}"`
}
