import path from 'node:path'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'
import { compileRedirects, type CompiledRedirect, type RedirectRule } from './matchRedirect.ts'

/** Headers to add to every address that the pattern accepts. */
export interface HeaderRule {
  forRegExp: RegExp
  values: Record<string, string>
}

export interface NetlifyRules {
  redirects: CompiledRedirect[]
  headers: HeaderRule[]
}

export interface NetlifyRulesInput {
  /** Absolute path of `netlify.toml`. May be missing. */
  configFile: string
  /** Folder of the built site, which may hold `_headers` and `_redirects`. */
  dest: string
}

interface ParsedRedirect extends RedirectRule {
  conditions?: object
  query?: object
  host?: string
  proxy?: boolean
}

const findUnsupported = ({ from, conditions, query, host, proxy }: ParsedRedirect) => {
  const isUsed = (value: object = {}): boolean => Object.keys(value).length > 0
  const isUnsupported = isUsed(conditions) || isUsed(query) || host !== undefined || proxy
  return isUnsupported || /\*./.test(from) ? [from] : []
}

/**
 * Reads the redirects and headers of a site with the parsers that Netlify itself uses.
 *
 * @throws Error, in French, on a rule that they refuse, or that only Netlify can apply (country, domain, proxy):
 *   the preview would show something else than the published site
 */
export const loadNetlifyRules = async ({
  configFile,
  dest,
}: NetlifyRulesInput): Promise<NetlifyRules> => {
  const [redirects, headers] = await Promise.all([
    parseAllRedirects({
      redirectsFiles: [path.join(dest, '_redirects')],
      netlifyConfigPath: configFile,
      configRedirects: [],
      minimal: false,
    }),
    parseAllHeaders({
      headersFiles: [path.join(dest, '_headers')],
      netlifyConfigPath: configFile,
      configHeaders: [],
      minimal: false,
    }),
  ])
  const errors: Error[] = [...redirects.errors, ...headers.errors]
  if (errors.length > 0) {
    throw new Error(
      `Règles de Netlify illisibles :\n${errors.map(({ message }) => `- ${message}`).join('\n')}`,
    )
  }
  const rules = redirects.redirects as ParsedRedirect[]
  const unsupported = rules.flatMap(findUnsupported)
  if (unsupported.length > 0) {
    throw new Error(
      `Redirections que l’aperçu ne sait pas appliquer (condition, paramètre, domaine, relais) : ` +
        unsupported.join(', '),
    )
  }
  return {
    redirects: compileRedirects(rules.map((rule) => ({ ...rule, status: rule.status ?? 301 }))),
    headers: headers.headers as HeaderRule[],
  }
}

/** Headers of an address, names in lower case. All the rules that match apply; the last one wins. */
export const resolveHeaders = (
  rules: readonly HeaderRule[],
  pathname: string,
): Record<string, string> =>
  Object.fromEntries(
    rules
      .filter(({ forRegExp }) => forRegExp.test(pathname))
      .flatMap(({ values }) => Object.entries(values))
      .map(([name, value]) => [name.toLowerCase(), value]),
  )
