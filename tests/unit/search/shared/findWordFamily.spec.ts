import { describe, expect, it } from 'vitest'
import { toStem } from '../../../../.vuepress/search/shared/analyzeText.ts'
import { findWordFamily } from '../../../../.vuepress/search/shared/findWordFamily.ts'

const families = (words: string): string[] => [
  ...new Set(words.split(' ').map((word) => findWordFamily(toStem(word)))),
]

describe('findWordFamily', () => {
  it.each([
    'publication publier',
    'nettoyage nettoyer',
    'réutilisateur réutiliser réutilisation',
    'suppression supprimer',
    'ouverture ouvrir ouvert',
    'connexion connecter',
    'inscription inscrire inscrit',
    'obligation obliger obligatoire',
    'accès accéder accessible accessibilité',
    'moissonnage moissonneur moissonner',
    'anonymisation anonymiser anonyme',
    'catalogage cataloguer',
    'gestion gérer',
    'correction corriger',
    'redirection rediriger redirect',
    'décision décider',
    'perte perdre perdent perdu',
    'choix choisir',
    'refus refuser',
    'absence absent',
    'obtention obtenir obtiennent',
    'disparition disparaît',
    'directeur directrice',
    'localiser localisation',
  ])('brings together %s', (words) => {
    expect(families(words)).toHaveLength(1)
  })

  it.each([
    'public publication',
    'partage partie',
    'licence lice',
    'direction redirection',
    'document docile',
    'mention mentir',
    'chiffre chiffrement',
    'imposer impossibilité',
    'environ environnement',
    'appli appliquer',
    'mémo mémoire',
    'excel excellent',
    'succès successeur',
    'BAN bannir',
  ])('keeps apart %s', (words) => {
    expect(families(words)).toHaveLength(2)
  })

  it('leaves short words and numbers alone', () => {
    expect(findWordFamily('jeu')).toBe('jeu')
    expect(findWordFamily('2016ation')).toBe('2016ation')
  })
})
