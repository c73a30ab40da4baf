import { encodeSigns, requireSafe, toLocation } from './hostRedirect.ts'
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
    .map(requireSafe)
    .filter(({ from }) => !hides(from))
    // Spaces part the fields of a rule.
    .map(
      (redirect) =>
        `${encodeSigns(base + redirect.from.slice(1))} ${toLocation(redirect, base)} ${redirect.status ?? 301}`,
    )
    .join('\n')
    .concat('\n')

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
