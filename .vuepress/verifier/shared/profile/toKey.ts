/**
 * A column's name as rules compare it: `Code INSEE`, `codeInsee` and `CODE_INSEE` are `code_insee`.
 *
 * @param name - cut at 200 signs: no name is longer
 */
export const toKey = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_|_$/g, '')
