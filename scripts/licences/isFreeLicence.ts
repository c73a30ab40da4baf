/**
 * Free licences (SPDX identifiers) whose terms this project can meet: it publishes none of this code
 * but what the bundler takes from permissive packages.
 */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-2.1-or-later',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
])

/**
 * Judges an SPDX expression such as `(MIT OR GPL-3.0-only) AND BSD-3-Clause`: one free licence is enough
 * around OR, all are needed around AND. Anything that cannot be read counts as not free.
 */
export const isFreeLicence = (expression: string): boolean => {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  let position = 0

  // Both sides are always read, even where the first one decides.
  const readAny = (): boolean => {
    let isFree = readAll()
    while (tokens[position] === 'OR') {
      position++
      isFree = readAll() || isFree
    }
    return isFree
  }
  const readAll = (): boolean => {
    let isFree = readOne()
    while (tokens[position] === 'AND') {
      position++
      isFree = readOne() && isFree
    }
    return isFree
  }
  const readOne = (): boolean => {
    const token = tokens[position++]
    if (token !== '(') return token !== undefined && FREE.has(token)
    const isFree = readAny()
    return tokens[position++] === ')' && isFree
  }

  return readAny() && position === tokens.length
}
