const dropPlural = (word: string): string => {
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -3)}al`
  return /[^s][sx]$/.test(word) ? word.slice(0, -1) : word
}

const dropEnding = (word: string): string => {
  for (const ending of ['ee', 'er', 'ez', 'e']) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      return word.slice(0, -ending.length)
    }
  }
  return word
}

const undoubleLastLetter = (word: string): string =>
  word.length > 3 && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word

/**
 * Words that would meet another, alike in letters only: « données » is not « donner », « faute » is not « faut »,
 * « base » is not « bas », « maïs » is not the month of May, nor « faire » FAIR. One line each: the stem, and what
 * else has it.
 */
const APART = `
donnee donnees
donner donne donnes donnez
reference references
mais
base bases
case cases
casser casse casses
trame trames
panne pannes
faute fautes
faire
halle halles
maille mailles
poste postes
reste restes rester
sirene sirenes
spdx
prix
pays
`

const STEMS: ReadonlyMap<string, string> = new Map(
  APART.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0]!] as const)
    }),
)

/**
 * Light French stemming: number, gender, infinitive and past participle meet (publié, publiées → publi).
 * Deliberately weak: the families of words (publication, publier) are bridged at query time, at a lower weight.
 *
 * @param word - one folded word
 */
export const stemWord = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word
  const apart = STEMS.get(word)
  if (apart) return apart
  const stem = undoubleLastLetter(dropEnding(dropPlural(word)))
  return stem.length > 4 && stem.endsWith('iv') ? `${stem.slice(0, -1)}f` : stem
}
