/** Ends of names of sites that French pages name; others are told as missing pages. */
const DOMAINS =
  'be|bzh|ca|ch|com|corsica|de|dev|edu|es|eu|fr|gouv|info|int|io|it|lu|mc|nc|net|org|paris|pf|re|uk'
const SITE_RE = new RegExp(
  `^(?:www\\.[\\p{L}\\d-]+\\.|[\\p{L}\\d][\\p{L}\\d-]*(?:\\.[\\p{L}\\d-]+){0,4}\\.(?:${DOMAINS})(?=[/?#:]|$))`,
  'iu',
)

/**
 * Whether an address names a site without saying `https://`: `www.cnil.fr`, `cnil.fr/fr`. A browser
 * looks for it in the folder of the page.
 */
export const isSchemeless = (url: string): boolean => SITE_RE.test(url)
