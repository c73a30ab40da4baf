import { expect, it } from 'vitest'
import { importedCode } from '../../../../../.vuepress/rules/constructs.ts'
import type { ProblemEnv } from '../../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { createForeignChain } from '../../../constructs/foreign/support/createForeignChain.ts'
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
    expect.stringMatching(`^${place} « ./a.md » ne mène à aucun fichier`),
  ])
  expect(checkChain(importedCode, `Texte.\n\n${line}\n`, { 'a.md': 'Un.\n' })).toEqual([
    expect.stringMatching(`^${place} « @include » n’est pas seul sur sa ligne`),
  ])
})

it('tells it in a page that is published as it comes', () => {
  const env: ProblemEnv = {}
  createForeignChain({ isLenient: true }).render('Avant <!-- @include: ./a.md --> après\n', env)
  expect(env.problems).toEqual([
    expect.objectContaining({ rule: 'code-importe', bodyLine: 1 }),
    expect.objectContaining({ rule: 'code-importe', bodyLine: 1 }),
  ])
})

it('leaves to others those that are alone on theirs, and code', () => {
  expect(checkChain(importedCode, '<!-- @include: ./a.md -->\n')).toEqual([
    expect.stringContaining('ne mène à aucun fichier'),
  ])
  expect(checkChain(importedCode, 'Un `<!-- @include: ./a.md -->` <!-- note -->\n')).toEqual([])
})
