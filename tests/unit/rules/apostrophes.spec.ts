import { expect, it } from 'vitest'
import { apostrophes } from '../../../.vuepress/rules/apostrophes.ts'
import { checkText, fixText } from '../checks/checkFixture.ts'

it.each([
  ["L'État, aujourd'hui", 'L’État, aujourd’hui'],
  ["l'**INSEE** et d'`id` et l'[API](/l'a/)", "l’**INSEE** et d’`id` et l’[API](/l'a/)"],
  ["qu'« un »", 'qu’« un »'],
  ['l´accès, l‘eau, lʼair et l′an', 'l’accès, l’eau, l’air et l’an'],
  ['**Aujourd**′hui, jusquʼà l´**eau**', '**Aujourd**’hui, jusqu’à l’**eau**'],
  ['O´Neill', 'O’Neill'],
  ["::: tip L'essentiel\n:::", '::: tip L’essentiel\n:::'],
  ["---\ntitle: L'accès\n---\n", '---\ntitle: L’accès\n---\n'],
])('turns %j into %j', (before, after) => {
  expect(fixText(apostrophes, before)).toBe(after)
})

it.each([
  "`l'id`",
  "```sh\necho 'a'b\n```",
  "un 'mot' cité",
  "---\ntitle: 'l''accès'\nquestions: [c'est quoi]\n---\n",
  '<p title="l\'a">',
  'un angle de 5′ et ‘un mot’ cité',
  'le Qur‘an, la Rus′ia et la Kaʼba',
  'Ⰰ′Ⴀ, имʼя, أ´ب',
])('leaves %j as it is', (text) => {
  expect(fixText(apostrophes, text)).toBe(text)
})

it('tells where the apostrophe is', () => {
  expect(checkText(apostrophes, "Dans l'eau")).toEqual(['1:7 L’apostrophe est droite.'])
})
