type Base = '/' | `/${string}/`

const isBase = (value: string): value is Base => /^\/(?:[^/?#\s]+\/)*$/.test(value)

/**
 * Reads the address of the root of a site.
 *
 * @throws Error, in French, for one that does not begin and end with a slash
 */
export const readBase = (value: string): Base => {
  if (isBase(value)) return value
  throw new Error(
    `L’adresse de base « ${value} » ne commence pas et ne finit pas par une barre oblique. Écrivez par exemple --base /guides/.`,
  )
}
