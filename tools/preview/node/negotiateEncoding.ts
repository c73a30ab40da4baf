export type Encoding = 'br' | 'gzip' | 'identity'

/** Ours, best first. */
const PREFERENCE: Encoding[] = ['br', 'gzip']

/**
 * Chooses a compression among those that the browser accepts (RFC 9110, section 12.5.3).
 *
 * @param accept - `Accept-Encoding` header, such as `gzip, br;q=0.5`; a null weight refuses
 */
export const negotiateEncoding = (accept = ''): Encoding => {
  const weights = new Map(
    accept.split(',').map((item) => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const
    }),
  )
  const weigh = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0
  return (
    PREFERENCE.filter((name) => weigh(name) > 0).sort((a, b) => weigh(b) - weigh(a))[0] ??
    'identity'
  )
}
