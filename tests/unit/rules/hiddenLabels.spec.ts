import { expect, it } from 'vitest'
import { hiddenLabels } from '../../../.vuepress/rules/hiddenLabels.ts'
import { parseHiddenLabels } from '../../../.vuepress/model/hidden-labels/parseHiddenLabels.ts'
import type { SiteInput } from '../../../.vuepress/model/site/createSite.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const FILE = 'guide/mots-cherches.yml'

const PAGES = {
  'guide/4-croiser.md':
    '---\ntitle: Croiser\npermalink: /guide/croiser/\nquestions: [quelle clé]\n---\n# Croiser\n\n## Choisir la clé\n\n## 2. Joindre\n',
  'guide/lettres/1-lettre.md': '# Lettre\n',
  'guide/lois.md': '# Lois\n\n<LegalIndex />\n',
  'guide/5-neuf.md': '---\ndraft: true\n---\n# Neuf\n',
}

const check = (text: string, extra: Partial<SiteInput> = {}) =>
  checkFixture(hiddenLabels, PAGES, { hiddenLabels: [parseHiddenLabels(FILE, text)], ...extra })

const onPage = (lines: string): string => `4-croiser.md:\n  ${lines}\n`

it.each([
  onPage("'#choisir-la-cle': [fusionner deux Excel]"),
  onPage("'': [ce qui mène à la page]"),
  onPage("'#_2-joindre': [coller]\n  '#2-joindre': [accoler]"),
  "lois.md:\n  '#crpa': [le code]\n",
])('says nothing of %j', (text) => {
  expect(check(text)).toEqual([])
})

it.each([
  [
    "'#choisir-la-clef': [a]",
    'ne correspond à aucun titre',
    'Vouliez-vous dire « #choisir-la-cle » ?',
  ],
  ["'#rien-de-tel': [a]", 'ne correspond à aucun titre de guide/4-croiser.md', 'Copiez l’ancre'],
  ["'#ancien': [a]", 'est l’ancien nom d’un titre', 'Écrivez « #choisir-la-cle ».'],
  ["'#parti': [a]", 'est l’ancien nom d’un titre', 'maintenant à /autre/#ici'],
])('tells an anchor that its page does not have: %s', (lines, message, suggestion) => {
  const moved = {
    '/guide/croiser/#ancien': '/guide/croiser/#choisir-la-cle',
    '/guide/croiser/#parti': '/autre/#ici',
  }
  const ledger = { addresses: [], retired: {}, moved } as unknown as SiteInput['ledger']
  const [finding, ...others] = check(onPage(lines), { ledger })
  expect(others).toEqual([])
  expect(finding).toMatchObject({ file: FILE, line: 2, column: 3, severity: 'error' })
  expect(finding!.message).toContain(message)
  expect(finding!.suggestion).toContain(suggestion)
})

it.each([
  ['4-croise.md', 'Vouliez-vous dire « 4-croiser.md » ?'],
  ['lettres/1-lettre.md', 'Écrivez ces mots dans guide/lettres/mots-cherches.yml.'],
  ['1-lettre.md', 'Écrivez le nom d’un fichier de ce dossier'],
  ['toute-autre-chose.md', 'Écrivez le nom d’un fichier de ce dossier'],
])('tells a page that is not beside the file: %s', (name, suggestion) => {
  const [finding, ...others] = check(`# Des mots.\n${name}:\n  '#a': [b]\n`)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ file: FILE, line: 2, column: 1, severity: 'error' })
  expect(finding!.message).toContain(`« ${name} »`)
  expect(finding!.suggestion).toContain(suggestion)
})

it.each([
  ["'': [des mots]\n  '#choisir-la-cle': ['Dés  môts !']", 'est écrit deux fois pour cette page'],
  ["'#choisir-la-cle': [Quelle clé ?]", 'est déjà une question de cette page'],
  ["'#choisir-la-cle': [choisir la cle]", 'est déjà un titre de cette page'],
  ["'': [croiser]", 'est déjà un titre de cette page'],
])('tells words that add nothing: %s', (lines, message) => {
  const [finding, ...others] = check(onPage(lines))
  expect(others).toEqual([])
  expect(finding).toMatchObject({ file: FILE, severity: 'warning' })
  expect(finding!.message).toContain(message)
})

it('lets two pages share their words', () => {
  expect(check(`${onPage("'': [des mots]")}5-neuf.md:\n  '': [des mots]\n`)).toEqual([])
})

it('tells what cannot be read, and stops neither the folder of others nor for a draft', () => {
  expect(check('a.md: [b')).toMatchObject([{ severity: 'error', file: FILE }])
  expect(check('a.md: [b', { isHouse: false })).toMatchObject([{ severity: 'warning' }])
  expect(check("5-neuf.md:\n  '#rien': [b]\n")).toMatchObject([{ severity: 'warning', line: 2 }])
})
