import { expect, it } from 'vitest'
import { copiedValues } from '../../../.vuepress/rules/copiedValues.ts'
import { foreignBlocks } from '../../../.vuepress/rules/foreignBlocks.ts'
import { valueFile } from '../../../.vuepress/rules/valueFile.ts'
import { values } from '../../../.vuepress/rules/values.ts'
import { applyFixes } from '../../../.vuepress/checks/node/applyFixes.ts'
import { checkFixture, checkText } from '../checks/checkFixture.ts'
import { legal } from '../constructs/legal-references/support/legal.ts'
import { readTestValues, VALUES } from '../constructs/values/support.ts'

const known = { values: VALUES }

it('names the value that an author meant, at the place of the citation', () => {
  const [finding] = checkFixture(values, { 'a.md': 'Deux.\n\nSous [[valeur silense]].' }, known)
  expect(finding).toMatchObject({ line: 3, column: 6, severity: 'error' })
  expect(finding!.message).toContain('« silense »')
  expect(finding!.suggestion).toContain('« silence »')
})

it.each([
  'Sous [[valeur silence]].',
  'Sous [[Valeur silence en chiffres]].',
  '`[[valeur x]]`',
  '```\n[[valeur x]]\n```',
  '    [[valeur x]]',
  '[[valeur x]](/page/)',
])('says nothing of %j', (text) => {
  expect(checkText(values, text, known)).toEqual([])
})

it.each([
  ['---\ndescription: Sous [[valeur silence]]\n---\n', '2:19'],
  ['<p>Sous [[valeur silence]]</p>', '1:9'],
])('refuses a citation where nothing would be put in its place: %j', (text, place) => {
  expect(checkText(values, text, known)).toEqual([
    expect.stringContaining(`${place} Une valeur ne`),
  ])
})

it('says nothing in a folder without values, where a wiki link stays one', () => {
  const text = '[[valeur ajoutée]]'
  expect(checkText(values, text)).toEqual([])
  expect(checkText(foreignBlocks, text)).toHaveLength(1)
  expect(checkText(foreignBlocks, text, known)).toEqual([])
})

it('does not tell twice of a value that its file gets wrong', () => {
  const file = readTestValues({ silence: { value: 'un mois' }, autre: { value: 'court' } })
  expect(checkText(values, '[[valeur autre]]', { values: file })).toEqual([])
})

it('tells the pages that were verified before a value changed', () => {
  const file = readTestValues({ silence: { value: 'un mois', changedOn: '2026-05-02' } })
  const page = (day: string): string => `---\nverifiedOn: ${day}\n---\n\nSous [[valeur silence]].\n`
  const pages = {
    'avant.md': page('2026-05-01'),
    'apres.md': page('2026-05-02'),
    'sans.md': 'Sous [[valeur silence]].',
  }
  expect(checkFixture(values, pages, { values: file })).toMatchObject([
    { file: 'avant.md', line: 5, column: 6, severity: 'warning' },
  ])
})

it('tells what is wrong in the file of values, and with its articles', () => {
  const file = readTestValues({
    court: { value: 'court' },
    absent: { value: 'un mois', article: 'CRPA L. 999-9' },
    change: { value: 'deux mois', article: 'CRPA R. 321-5', writtenOn: '2020-01-01' },
    relue: { value: 'trois mois', article: 'CRPA R. 321-5', verifiedOn: '2099-01-01' },
  })
  const found = checkFixture(valueFile, {}, { values: file, legal })
  expect(found.map(({ severity, message }) => [severity, message.slice(0, 40)])).toEqual(
    expect.arrayContaining([
      ['error', expect.stringContaining('« court › value »')],
      ['error', expect.stringContaining('999-9')],
      ['warning', expect.stringContaining('R. 321-5')],
    ]),
  )
  expect(found.filter(({ message }) => message.includes('valeur lue avant'))).toHaveLength(1)
})

const copies = (text: string): string[] =>
  checkFixture(copiedValues, { 'a.md': text }, known).map(({ line, column, suggestion, fix }) =>
    `${line}:${column} ${suggestion.split(' (')[0]!} ${fix ? 'fix' : ''}`.trim(),
  )

it.each([
  ['Le silence d’un mois vaut refus.', '1:14 Écrivez [[valeur silence]]'],
  ['Au bout de 1 mois de silence.', '1:12 Écrivez [[valeur silence en chiffres]]'],
  ['Un mois sans réponse.', '1:1 Écrivez [[Valeur silence]]'],
  ['Délai : un mois ([[CRPA R. 311-13]]).', '1:9 Écrivez [[valeur silence]] fix'],
  ['Un mois ([[CRPA L. 311-1]], [[CRPA R. 311-13]]).', '1:1 Écrivez [[Valeur silence]] fix'],
  ['| Silence | 1 mois |\n| --- | --- |', '1:13 Écrivez [[valeur silence en chiffres]]'],
  ['La diffusion est due dès 3\u202f500 habitants.', '1:26 Écrivez [[valeur seuil]]'],
  ['La diffusion est due dès 3500 habitants.', '1:26 Écrivez [[valeur seuil]]'],
  ['Sous **un mois** de silence.', '1:8 Écrivez [[valeur silence]]'],
])('finds the value written in full: %j', (text, expected) => {
  expect(copies(text)).toEqual([expected])
})

it.each([
  'Un mois de travail.',
  'Le silence dure deux mois.',
  'Le silence dure un mois et demi'.replace('un mois', 'vingt-et-un mois'),
  'Phrase sur le silence. Il faut un mois pour apprendre.',
  'Le silence coûte un mois-homme.'.replace('un mois-homme', 'un moins'),
  'La diffusion touche 13 500 habitants.',
  'Le silence dure `un mois`.',
  '---\ntitle: Un mois de silence\n---\n',
  '<!-- devoirs -->\n\n| Silence | un mois |\n| --- | --- |\n\n<!-- fin des devoirs -->',
])('leaves alone %j', (text) => {
  expect(copies(text)).toEqual([])
})

it('names each value that it may be, and mends none', () => {
  const [finding] = checkFixture(
    copiedValues,
    { 'a.md': 'Le silence dure un mois, comme la CADA pour son avis.' },
    known,
  )
  expect(finding!.suggestion).toContain('[[valeur silence]]')
  expect(finding!.suggestion).toContain('[[valeur avis-cada]]')
  expect(finding!.fix).toBeUndefined()
})

it('tells two delays of one sentence apart by the article that follows each', () => {
  const text =
    'Un mois de silence vaut refus ([[CRPA R. 311-13]]) ; la CADA a un mois pour son avis ([[CRPA R. 343-3]]).'
  const findings = checkFixture(copiedValues, { 'a.md': text }, known)
  const fixed = applyFixes(
    text,
    findings.flatMap(({ fix }) => fix ?? []),
  )
  expect(fixed).toContain('[[Valeur silence]] de silence')
  expect(fixed).toContain('a [[valeur avis-cada]] pour')
  expect(checkText(copiedValues, fixed, known)).toEqual([])
})

it('leaves alone the pages where the number means something else', () => {
  const file = readTestValues({
    silence: { value: 'un mois', words: ['silence'], except: ['a.md'] },
  })
  const pages = { 'a.md': 'Un mois de silence.', 'b.md': 'Un mois de silence.' }
  expect(checkFixture(copiedValues, pages, { values: file })).toMatchObject([{ file: 'b.md' }])
})
