/**
 * Lets browsers that can prepare the page that a reader is about to open (not when saving data).
 *
 * @param base - base of the site
 * @returns JSON
 */
export const renderSpeculationRules = (base: string): string =>
  JSON.stringify({
    prerender: [
      {
        where: {
          and: [
            { href_matches: `${base}*` },
            { not: { href_matches: `${base}*\\?*` } },
            { not: { selector_matches: '[download],[target]' } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  })
