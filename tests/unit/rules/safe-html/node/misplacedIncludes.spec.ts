import { expect, it } from 'vitest'
import { importedCode } from '../../../../../.vuepress/rules/constructs.ts'
import { checkChain } from '../../../checks/checkChain.ts'

it.each([
  ['Avant <!-- @include: ./a.md --> après', '3:7'],
  ['<!-- @include: ./a.md --> suite', '3:1'],
  ['- <!-- @include: ./a.md -->', '3:3'],
  ['> <!--@include: ./a.md-->', '3:3'],
  ['Un mot\n**gras** <!-- @include ./a.md -->', '4:10'],
])('tells an inclusion that shares its line: %s', (line, place) => {
  expect(checkChain(importedCode, `Texte.\n\n${line}\n`)).toEqual([
    `${place} Rien n’est inclus ici : « @include » n’est pas seul sur sa ligne.`,
  ])
})

it('leaves to others those that are alone on theirs, and code', () => {
  expect(checkChain(importedCode, '<!-- @include: ./a.md -->\n')).toEqual([
    expect.stringContaining('ne mène à aucun fichier'),
  ])
  expect(checkChain(importedCode, 'Un `<!-- @include: ./a.md -->` <!-- note -->\n')).toEqual([])
})
