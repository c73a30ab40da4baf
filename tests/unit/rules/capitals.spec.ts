import { expect, it } from 'vitest'
import { capitals } from '../../../.vuepress/rules/capitals.ts'
import { checkText, fixText } from '../checks/checkFixture.ts'

it.each([
  ["L'Etat et les Etats. Ecrire. Etablissement", "L'État et les États. Écrire. Établissement"],
  ['A partir de là. A noter : « A la carte »', 'À partir de là. À noter : « À la carte »'],
  ["# A l'essai", "# À l'essai"],
  ['Eviter cela. Etre là. Oter', 'Éviter cela. Être là. Ôter'],
  ['- **A faire**', '- **À faire**'],
])('turns %j into %j', (before, after) => {
  expect(fixText(capitals, before)).toBe(after)
})

it.each([
  'Un Entretien, Elle, Emploi, Etc',
  'Le vitamine A la plus forte',
  'Voir Equipements_v2 et l’Equipement2',
  '`Etat`',
  '| A la charge |\n|---|\n| A la charge |',
  'A et B',
  'l’Ecolab, Ecolab et Ecofolio',
  'La suite Evolution, M. Echard et le Element',
  'Email reçu. Eclipse et Electron',
  'Ile et Elle',
])('leaves %j as it is', (text) => {
  expect(fixText(capitals, text)).toBe(text)
})

it('tells where the capital is', () => {
  expect(checkText(capitals, 'Un Etat')).toEqual(['1:4 Cette capitale prend un accent.'])
})
