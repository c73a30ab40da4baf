import { judgeRedirect } from '../../../.vuepress/model/site/judgeRedirect.ts'

interface Sides {
  from: string
  to: string
}

/**
 * A redirection that leaves the file of rules of a host in no place. The check refuses the others before: what
 * comes here all the same stops the publication.
 *
 * @throws Error, in French
 */
export const requireSafe = <R extends Sides>(redirect: R): R => {
  const [flaw] = judgeRedirect(redirect)
  if (!flaw) return redirect
  throw new Error(
    `La redirection de ${JSON.stringify(redirect.from)} vers ${JSON.stringify(redirect.to)} n’est pas publiée : l’adresse ${JSON.stringify(redirect[flaw.side])} ${flaw.why}.`,
  )
}

/** Browsers ask for other signs by their codes; a code stays as it is. */
export const encodeSigns = (address: string): string => address.replace(/[^\x21-\x7E]+/g, encodeURI)

/**
 * Where a redirection leads, as a header may say it: visible ASCII, without a sign that ends a word or a text.
 *
 * @throws Error, in French, on one that is not to be believed
 */
export const toLocation = (redirect: Sides, base: string): string => {
  const { to } = requireSafe(redirect)
  return to.startsWith('/') ? encodeSigns(base + to.slice(1)) : new URL(to).href
}
