/** A passing word at the top of a page, from a day until another, both included. */
export interface Notice {
  text: string
  /** `2026-11-24`; at once when left out. */
  from?: string
  until: string
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** Reads `notice` in a front matter; null for what is not one. */
export const readNotice = (value: unknown): Notice | null => {
  if (typeof value !== 'object' || value === null) return null
  const { text, from, until } = value as Record<string, unknown>
  if (typeof text !== 'string' || !isDay(until)) return null
  return { text, until, ...(isDay(from) && { from }) }
}

/** Whether a notice shows on a day. */
export const isCurrent = ({ from = '', until }: Notice, today: string): boolean =>
  from <= today && today <= until
