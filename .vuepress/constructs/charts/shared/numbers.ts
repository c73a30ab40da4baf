const FORMAT = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 5 })

/** `1904.5` gives « 1 904,5 ». */
export const formatNumber = (value: number): string => FORMAT.format(value)

/**
 * Reads a number as French and English files write it: `1904.5`, `1 904,5`.
 *
 * @returns undefined when it is no number; null when there is nothing
 */
export const parseNumber = (text: string): number | null | undefined => {
  const compact = text.replace(/\s/g, '').replace(',', '.')
  if (compact === '') return null
  const value = Number(compact)
  return Number.isFinite(value) ? value : undefined
}
