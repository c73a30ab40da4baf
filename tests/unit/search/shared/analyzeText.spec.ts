import { describe, expect, it } from 'vitest'
import {
  analyzeText,
  isEmptyWord,
  toStem,
} from '../../../../.vuepress/search/shared/analyzeText.ts'

describe('analyzeText', () => {
  it('drops articles, also elided, and grammar words', () => {
    expect(analyzeText("L’accès aux données de l'État")).toEqual(analyzeText('acces donnees etat'))
  })

  it.each([
    ['réutilisation', 'REUTILISATIONS'],
    ['métadonnées', 'metadonnee'],
    ['eau', 'eaux'],
    ['local', 'locaux'],
    ['publier', 'publiées'],
    ['administrative', 'administratif'],
    ['œuvre', 'oeuvres'],
  ])('brings %s and %s to one stem', (a, b) => {
    expect(toStem(a)).toBe(toStem(b))
  })

  it.each([
    ['publication', 'publier'],
    ['accès', 'accessoire'],
    ['faute', 'faut'],
    ['base', 'bas'],
    ['cases', 'cas'],
    ['cas', 'casser'],
    ['panne', 'PAN'],
    ['faire', 'FAIR'],
    ['Sirene', 'SIREN'],
    ['reste', 'REST'],
    ['poste', 'POST'],
    ['halle', 'HAL'],
    ['maille', 'mail'],
    ['SPDX', 'SPD'],
    ['prix', 'pris'],
    ['don', 'donner'],
    ['donner', 'donnée'],
    ['trames', 'tram'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(toStem(a)).not.toBe(toStem(b))
  })

  it.each(['L. 321-1', 'l321-1', 'L\u00a0321-1', 'L.\u00a0321\u20111'])(
    'reads %j as the number of one article',
    (text) => {
      expect(analyzeText(`article ${text}.`)).toEqual(['articl', 'l3211'])
    },
  )

  it.each([
    ['R.* 343-4', 'r3434'],
    ['D. 312-1-1-1', 'd312111'],
    ['L. 311-5', 'l3115'],
  ])('reads %j too', (text, stem) => {
    expect(analyzeText(text)).toEqual([stem])
  })

  it('takes a date or a range for no article', () => {
    expect(analyzeText('2026-11-24, 12-13 ans')).toEqual(['2026', '11', '24', '12', '13', 'ans'])
  })

  it('leaves short words and words with a digit as they are', () => {
    expect(analyzeText('API L. 321-1 csv 2e')).toEqual(['api', 'l3211', 'csv', '2e'])
  })

  it('says which words are empty', () => {
    expect(isEmptyWord('dans')).toBe(true)
    expect(isEmptyWord('donnees')).toBe(false)
  })
})
