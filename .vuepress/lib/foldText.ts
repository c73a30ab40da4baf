/** Signs that a word processor puts in words and nobody sees: soft hyphen, zero-width spaces and joiners. */
const INVISIBLE_RE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/**
 * Lower case without accents, ligatures, exponents and invisible signs: what two spellings of a word have
 * in common (ﬁche and fiche, CO₂ and co2, 2ᵉ and 2e).
 *
 * @param text - any text; it need not be normalised
 */
export const foldText = (text: string): string =>
  text
    .replace(INVISIBLE_RE, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
