import { digestContent } from './contentCache.ts'

/** Adds a value to a text, in the one way that says it: texts with their length, so that none passes for something else. */
const append = (text: string, value: unknown): string => {
  if (typeof value === 'string') return `${text}"${value.length}:${value}`
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`No digest of a ${typeof value}: it is no plain data.`)
  if (typeof value === 'bigint') return `${text}${value}n;`
  if (typeof value !== 'object' || value === null)
    return `${text}${Object.is(value, -0) ? '-0' : String(value)};`
  if (value instanceof Map) return append(`${text}m`, [...value])
  if (value instanceof Set) return append(`${text}s`, [...value])
  if (value instanceof Date) return `${text}d${value.getTime()};`
  if (ArrayBuffer.isView(value))
    return `${text}b${digestContent(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))}`
  if (Array.isArray(value))
    return Array.from(value).reduce<string>(append, `${text}[${value.length}:`)
  const keys = Object.keys(value) as (keyof typeof value)[]
  return keys.reduce(
    (before, key) => append(append(before, key), value[key]),
    `${text}{${keys.length}:`,
  )
}

/**
 * SHA-256 of any plain data, maps, sets, dates and bytes included, in hexadecimal. The same for a value and for a copy
 * of it, which `serialize` does not promise: it writes an array that it has read otherwise than one that was made.
 *
 * @throws TypeError for data that holds a function or a symbol
 */
export const digestValue = (value: unknown): string => digestContent(append('', value))
