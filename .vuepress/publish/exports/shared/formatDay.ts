const dayFormat = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' })

/** `2026-11-01` becomes `1er novembre 2026`, its spaces unbreakable. */
export const formatDay = (day: string): string =>
  dayFormat
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 /, '1er ')
    .replace(/ /g, '\u00a0')
