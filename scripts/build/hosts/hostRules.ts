import { parseAllHeaders } from '@netlify/headers-parser'
import type { Redirect } from '../../../.vuepress/model/site/readRedirects.ts'

/** What hosts need to be told besides the files: from `netlify.toml`, and from what the site says of itself. */
export interface HostRules {
  redirects: readonly (Redirect & { status?: number })[]
  /** Headers, by the addresses that have them: `/*`. */
  headers: readonly { for: string; values: Readonly<Record<string, string>> }[]
  /** Address of the root of the site, with its slashes. */
  base: string
}

/** A value that would be another header, or another rule, on the lines after its own. */
const isSafeHeader = ([name, value]: [string, string]): boolean =>
  /^[\w-]+$/.test(name) && !/\p{Cc}/u.test(value)

/**
 * Reads the headers of a `netlify.toml` with the parser of Netlify.
 *
 * @param configFile - absolute; may be missing
 * @param headersFile - `_headers` of the built site, which completes them
 * @throws Error, in French, on a header that cannot be said in one line
 */
export const readHeaders = async (
  configFile: string,
  headersFile: string,
): Promise<HostRules['headers']> => {
  const { headers } = await parseAllHeaders({
    headersFiles: [headersFile],
    netlifyConfigPath: configFile,
    configHeaders: [],
    minimal: true,
  })
  const byAddress = new Map<string, Record<string, string>>()
  for (const { for: address, values } of headers as HostRules['headers']) {
    const wrong = Object.entries(values).find((header) => !isSafeHeader(header))
    if (wrong) throw new Error(`L’en-tête « ${wrong[0]} » ne tient pas sur une ligne.`)
    byAddress.set(address, { ...byAddress.get(address), ...values })
  }
  return [...byAddress].map(([address, values]) => ({ for: address, values }))
}
