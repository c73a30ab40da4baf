export interface SecurityTxtInput {
  /** Public address of the site, without final slash. */
  url: string
  /** Address to report a flaw to. */
  email: string
  /** Date of the published version, ISO 8601. */
  date: string
}

/** Past this, the standard advises readers not to trust the file (RFC 9116, section 2.5.5: under a year). */
const VALID_DAYS = 360

/**
 * Writes `/.well-known/security.txt` (RFC 9116). The expiry follows the date of the version, not of the
 * build, so that building the same version twice gives the same bytes.
 */
export const renderSecurityTxt = ({ url, email, date }: SecurityTxtInput): string => {
  const expires = new Date(date)
  expires.setUTCDate(expires.getUTCDate() + VALID_DAYS)
  expires.setUTCHours(0, 0, 0, 0)
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${url}/.well-known/security.txt`,
    '',
  ].join('\n')
}
