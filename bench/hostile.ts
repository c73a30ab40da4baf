/**
 * Hostile texts of 40 KB: `npx node bench/hostile.ts [READER…]`, every reader by default.
 * For each reader of author's text: the slowest text made of one opening sign or of two that once were
 * slow, with the processor time of its best of three readings, and that of ordinary prose.
 */
import { AUTHOR_READERS } from '../tests/property/authorReaders.ts'
import { type HostileText, repeatPairs, repeatSigns } from '../tests/property/hostileTexts.ts'
import { OPENING_SIGNS } from '../tests/property/openingSigns.ts'
import { measure } from '../tests/support/measureGrowth.ts'

const LENGTH = 40_000
const PROSE = 'Un **mot**, un [lien](/a/) et « une citation » ; puis `du code`.\n\n'

const TEXTS: readonly HostileText[] = [
  ...repeatSigns(OPENING_SIGNS),
  ...repeatPairs(['![](', '*[', '[', ']', '<!--', '<a ', '"', '`', '{{', '> ', '\n']),
]

const best = (read: (text: string) => unknown, text: string): number =>
  Math.min(measure(read, text), measure(read, text), measure(read, text))

const format = (time: number): string =>
  time.toLocaleString('fr', { maximumFractionDigits: 0 }).padStart(7)

const wanted = process.argv.slice(2)
console.log('Lecteur ; prose (ms) ; texte le plus lent (ms), sur 40 Ko')
for (const [name, read] of Object.entries(AUTHOR_READERS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const prose = best(read, PROSE.repeat(LENGTH / PROSE.length))
  let slowest = { name: '', time: 0 }
  for (const text of TEXTS) {
    const source = text.make(LENGTH)
    // Read again only when it may be the slowest: a first reading also pays for its compilation.
    if (measure(read, source) <= slowest.time) continue
    const time = best(read, source)
    if (time > slowest.time) slowest = { name: text.name, time }
  }
  console.log(`${name.padEnd(36)} ${format(prose)} ${format(slowest.time)}  ${slowest.name}`)
}
