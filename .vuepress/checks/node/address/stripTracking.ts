/** Parameters that say where a reader comes from, and change nothing to the page that opens. */
const TRACKING_RE =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d|creation|format|variant|link|ptr_name|recipient_\w+|emailtype)|mtm_\w+|pk_(?:campaign|kwd|source|medium|content|cid)|piwik_\w+|matomo_\w+|xtor|xtref|xtmc|xtnp|xtcr|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|_hsenc|_hsmi|hsCtaTracking|mkt_tok|vero_id|oly_enc_id|oly_anon_id|wt_mc|s_cid|trk|trkCampaign|_ga|_gl|srsltid|phpsessid|jsessionid|aspsessionid\w*)$/i

/** An address without its tracking parameters, and the names of these. */
export interface Stripped {
  url: string
  removed: string[]
}

/** Address, query, fragment: the last two with their sign. */
const PARTS_RE = /^([^?#]*)(\?[^#]*)?(#.*)?$/s

/**
 * Takes tracking parameters out of an address as it is written, and leaves the rest sign for sign.
 * `xtor` also comes after `#`. In HTML `&` may be written `&amp;`.
 */
export const stripTracking = (url: string): Stripped => {
  const [, written = url, query = '', hash = ''] = PARTS_RE.exec(url) ?? []
  const removed: string[] = []
  // https://jakarta.ee/specifications/servlet/: a session may be in the path.
  const path = written.replace(/;jsessionid=[\w.!-]*/gi, () => {
    removed.push('jsessionid')
    return ''
  })
  const keep = (part: string): boolean => {
    const name = /^[^=]*/.exec(part)![0]
    if (!TRACKING_RE.test(name)) return true
    removed.push(name)
    return false
  }
  const separator = query.includes('&amp;') ? '&amp;' : '&'
  const kept = query.slice(1).split(separator).filter(keep)
  const keptHash = /^#(?:xtor|utm_\w+|at_medium)=/i.test(hash) && !keep(hash.slice(1)) ? '' : hash
  if (removed.length === 0) return { url, removed }
  return {
    url: `${path}${kept.length > 0 && query ? `?${kept.join(separator)}` : ''}${keptHash}`,
    removed,
  }
}
