const LAST_PORT = 65_535

/**
 * Reads the number of a port; 0 is any that is free.
 *
 * @throws Error, in French, for what is none
 */
export const readPort = (value: string): number => {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= LAST_PORT) return port
  throw new Error(`« ${value} » n’est pas un port. Donnez un nombre, par exemple 8080.`)
}
