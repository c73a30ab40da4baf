import { expect, it } from 'vitest'
import { loadDictionary } from '../../../../../.vuepress/checks/node/text/loadDictionary.ts'
import { createSpeller } from '../../../../../.vuepress/checks/node/text/createSpeller.ts'

const { isKnown } = createSpeller(loadDictionary(), [])

it.each(
  'connaitre maitre ile aout gout croute croutes abimes bruler évènement règlementation cèderai interpeler plateforme week-ends weekend portemonnaie ruissèle étiquète ambigüité aigüe assoir charriots corole'.split(
    ' ',
  ),
)('knows « %s », of the spelling of 1990', (word) => {
  expect(isKnown(word)).toBe(true)
})

it.each(
  'constructor vimes futes metadonnées tres moissonage ouvertte dèja maison-maisom'.split(' '),
)('does not know « %s »', (word) => {
  expect(isKnown(word)).toBe(false)
})
