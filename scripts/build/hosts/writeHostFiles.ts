import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  followRedirect,
  isNetlifyFile,
  type Redirect,
} from '../../../.vuepress/model/site/readRedirects.ts'
import { type HostRules, readHeaders } from './hostRules.ts'
import { renderApache } from './renderApache.ts'
import { renderHeaders, renderRedirects } from './renderCloudflare.ts'
import { renderNginx } from './renderNginx.ts'
import { writeRedirectPages } from './writeRedirectPages.ts'

/** Hosts that the build knows. Netlify reads `netlify.toml`, from which all the others are told. */
export const HOSTS = ['netlify', 'cloudflare', 'apache', 'nginx', 'github', 'gitlab'] as const

export type HostName = (typeof HOSTS)[number]

/** Hosts that send no header of ours: the policy stands in the pages. */
export const hasNoHeaders = (host: HostName): boolean => host === 'github' || host === 'gitlab'

export interface WriteHostInput {
  host: HostName
  /** Folder of the site, absolute. */
  dest: string
  base: string
  lang: 'fr' | 'en'
  redirects: readonly Redirect[]
  /** `netlify.toml`, absolute; may be missing. */
  configFile: string
}

/** Whether a rule matches the address of a file of the site. */
const createHides = (dest: string) => {
  const addresses = (readdirSync(dest, { recursive: true }) as string[]).map((name) =>
    `/${name.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/'),
  )
  return (from: string): boolean => {
    const rule = [{ from, to: '/', file: '', line: 0 }]
    return addresses.some((address) => followRedirect(rule, address) !== null)
  }
}

/**
 * Adds to a built site what its host needs.
 *
 * @returns what is to be put elsewhere than in the site, by the name of its file
 */
export const writeHostFiles = async (input: WriteHostInput): Promise<Record<string, string>> => {
  const { host, dest, base, redirects, configFile } = input
  const own = redirects.filter(({ file }) => !isNetlifyFile(file))
  if (host === 'netlify' && own.length === 0) return {}
  const write = (name: string, text: string): void => writeFileSync(path.join(dest, name), text)
  const headers = await readHeaders(configFile, path.join(dest, '_headers'))
  const rules: HostRules = { redirects, headers, base }
  if (host === 'nginx') return { 'nginx.conf': renderNginx(rules) }
  if (host === 'apache') write('.htaccess', renderApache(rules))
  // Those of `netlify.toml` are read there.
  if (host === 'netlify')
    write(
      '_redirects',
      renderRedirects({ ...rules, redirects: own }, () => false),
    )
  if (host === 'cloudflare') {
    write('_redirects', renderRedirects(rules, createHides(dest)))
    write('_headers', renderHeaders(rules))
  }
  if (hasNoHeaders(host)) {
    write('.nojekyll', '')
    writeRedirectPages(input)
  }
  return {}
}
