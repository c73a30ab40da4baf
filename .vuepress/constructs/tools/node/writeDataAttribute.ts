const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', "'": '&#39;' }

/**
 * An attribute that holds data for a script, between single quotes: JSON is full of double ones.
 *
 * @param name - after `data-`
 */
export const writeDataAttribute = (name: string, data: unknown): string =>
  `data-${name}='${JSON.stringify(data).replace(/[&<']/g, (sign) => ENTITIES[sign]!)}'`
