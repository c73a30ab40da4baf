/**
 * Lets browsers that can prepare the page that a reader is about to open (not when saving data): a page of the
 * site, without a question in its address.
 *
 * @param base - base of the site
 * @returns JSON
 */
export const renderSpeculationRules = (base: string): string =>
  JSON.stringify({
    prerender: [
      {
        where: {
          selector_matches: `[href^='${base}']:not([href^='//'],[href*='?'],[download],[target])`,
        },
        eagerness: 'moderate',
      },
    ],
  })
