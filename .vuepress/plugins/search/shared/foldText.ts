/**
 * Lower case without accents, ligatures undone: what two spellings of a word have in common.
 *
 * @param text - any text; it need not be normalised
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
