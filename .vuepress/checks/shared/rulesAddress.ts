/** Where `dev` serves the pages that explain the rules, from the root of its server. */
export const RULES_ADDRESS = '__regles/'
