const UNITS = ['octets', 'ko', 'Mo', 'Go'] as const

/** `345678` becomes `346 ko`: powers of ten, two or three digits, as readers see them elsewhere. */
export const formatBytes = (bytes: number): string => {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1)
  const value = bytes / 1000 ** power
  const digits = power > 0 && value < 10 ? 1 : 0
  const text = value.toLocaleString('fr', { maximumFractionDigits: digits })
  return `${text}\u00a0${UNITS[power]}`
}
