import type { HostRules } from './hostRules.ts'

/**
 * `_redirects` as Cloudflare Pages reads it: a rule is obeyed even where there is a file, so that those which
 * would hide one are left out. https://developers.cloudflare.com/pages/configuration/redirects/
 *
 * @param hides - whether a rule matches the address of a file of the site
 */
export const renderRedirects = (
  { redirects, base }: HostRules,
  hides: (from: string) => boolean,
): string =>
  redirects
    .filter(({ from }) => !hides(from))
    .map(
      ({ from, to, status = 301 }) =>
        `${encode(`${base}${from.slice(1)}`)} ${encode(addBase(to, base))} ${status}`,
    )
    .join('\n')
    .concat('\n')

/** Spaces part the fields of a rule, and browsers ask for other letters by their codes; a code stays as it is. */
const encode = (address: string): string => address.replace(/[^\x21-\x7E]+/g, encodeURI)

const addBase = (address: string, base: string): string =>
  /^\/(?!\/)/.test(address) ? base + address.slice(1) : address

/** `_headers`, whole: what `netlify.toml` says of each address, and the policy of the pages. */
export const renderHeaders = ({ headers, base }: HostRules): string =>
  headers
    .map(
      ({ for: address, values }) =>
        `${base}${address.slice(1)}\n${Object.entries(values)
          .map(([name, value]) => `  ${name}: ${value}`)
          .join('\n')}`,
    )
    .join('\n\n')
    .concat('\n')
