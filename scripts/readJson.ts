import { readFileSync } from 'node:fs'

/**
 * Reads a file of JSON that a person named.
 *
 * @throws Error, in French, when it holds something else
 */
export const readJson = (file: string): unknown => {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`« ${file} » n’est pas du JSON : ouvrez-le et corrigez-le.`, { cause: error })
  }
}
