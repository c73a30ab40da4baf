import { expect, it } from 'vitest'
import { quotes } from '../../../.vuepress/rules/quotes.ts'
import { checkText, fixText } from '../checks/checkFixture.ts'

const fix = (text: string): string => fixText(quotes, text).replaceAll('\u00A0', '_')

it.each([
  ['Un "mot" cité.', 'Un «_mot_» cité.'],
  ['("mot"), **"mot"** et "**mot**"', '(«_mot_»), **«_mot_»** et «_**mot**_»'],
  ['"Une `clé` [lien](/a/ "titre")"', '«_Une `clé` [lien](/a/ "titre")_»'],
  ['« un "mot" ici »', '« un “mot” ici »'],
  ['Le mot “registre” et “ici”', 'Le mot «_registre_» et «_ici_»'],
  ['« un “mot” ici »', '« un “mot” ici »'],
  ['« un ‘mot’ ici », un ‘autre’ et l’eau', '« un “mot” ici », un «_autre_» et l’eau'],
  ['Le mot << registre >> est', 'Le mot «_registre_» est'],
  ['Le „mot“ est', 'Le «_mot_» est'],
  ['---\ntitle: Un “mot”\n---\n', '---\ntitle: Un «_mot_»\n---\n'],
  ['l\'"ouverture" et d’"eau"', "l'«_ouverture_» et d’«_eau_»"],
])('turns %j into %j', (before, after) => {
  expect(fix(before)).toBe(after)
})

it.each([
  '`"a"`',
  '```json\n{"a": "b"}\n```',
  'un écran de 15" et 17" ici',
  '---\ntitle: "A"\n---\n',
  '<p align="center">a</p>',
  'seul "',
  'l’eau d’‘ici et l’air',
  '“ il dit « oui » ”',
  '# Un “mot”',
  '« un “mot ‘très’ petit” ici »',
  'The quick “brown” fox is not at all in that box',
])('leaves %j as it is', (text) => {
  expect(fix(text)).toBe(text)
})

it('lets a person change a title, because its anchor changes with it', () => {
  expect(fix('# Un "mot"')).toBe('# Un "mot"')
  expect(checkText(quotes, '# Un "mot"')).toEqual(['1:6 Les guillemets sont droits.'])
})
