declare global {
  interface JSON {
    /** A value that `JSON.stringify` writes as it is given (ECMAScript, « JSON.parse source text access »). */
    rawJSON(text: string): object
  }
}

/** `<` could end the script that holds the data; VuePress takes `$&` for an order of `String.replace`. */
const UNSAFE_RE = /[<$]/
const UNSAFE_SIGNS_RE = /[<$]/g

const escapeSign = (sign: string): string =>
  `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

const protectValue = (_key: string, value: unknown): unknown => {
  if (typeof value === 'string')
    return UNSAFE_RE.test(value)
      ? JSON.rawJSON(JSON.stringify(value).replace(UNSAFE_SIGNS_RE, escapeSign))
      : value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !UNSAFE_RE.test(name)))
}

/**
 * Makes the data of a page safe in the Vue file that VuePress writes of it, where it stands as JSON in a
 * `<script>`: a title that holds `</script>` would end it, in the build as in dev.
 *
 * JSON can write the signs as escapes, but only while it is written: hence `toJSON`, which every way of
 * writing the page goes through. Names with such signs, which no code reads, are left out.
 *
 * @param data - changed in place; plugins may add to it afterwards
 */
export const protectPageData = (data: object): void => {
  Object.defineProperty(data, 'toJSON', {
    // `toJSON` itself is not enumerable: a copy is written as usual.
    value: () => JSON.parse(JSON.stringify({ ...data }), protectValue) as unknown,
    enumerable: false,
  })
}
