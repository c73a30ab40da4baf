import { expect, it } from 'vitest'
import { invisibleSigns } from '../../../.vuepress/rules/invisibleSigns.ts'
import { checkFixture, checkText, fixText } from '../checks/checkFixture.ts'

it.each([
  ['re\u00ADgistre\u200B ou\uFEFFvert\u2060', 'registre ouvert'],
  ['un\u200D mot\u200C et\u200E un', 'un mot et un'],
])('takes the signs that nobody sees out of %j', (before, after) => {
  expect(fixText(invisibleSigns, before)).toBe(after)
})

it.each(['a\u3164b', 'a\uFFFC', 'a\u034Fb', 'a\u2063b'])('tells %j, that nothing shows', (text) => {
  expect(checkText(invisibleSigns, text)).toEqual([expect.stringContaining('1:2 ')])
})

it.each(['`a\u200Bb`', '# Ti\u00ADtre', '[x](/a\u200Bb/)', '```\na\u200Bb\n```'])(
  'tells them in %j, and lets a person take them out',
  (text) => {
    expect(checkText(invisibleSigns, text)).toHaveLength(1)
    expect(fixText(invisibleSigns, text)).toBe(text)
  },
)

it.each(['Un \u202Etxet', '`x\u2066y`', '```\n\u202A\n```', 'lettre \u{E0041}\u{E0042}'])(
  'stops a page where text may hide: %j',
  (text) => {
    for (const { severity, fix } of checkFixture(invisibleSigns, { 'a.md': text }))
      expect([severity, fix]).toEqual(['error', undefined])
    expect(checkText(invisibleSigns, text)).not.toEqual([])
  },
)

it.each([
  ['\uF0A7 puce', 'U\\+F0A7'],
  ['mot\vmot', 'U\\+000B'],
  ['mot\fmot', 'U\\+000C'],
  ['mot\u2028mot', 'U\\+2028'],
  ['mot\x07', 'U\\+0007'],
])('names the sign of %j', (text, code) => {
  expect(checkText(invisibleSigns, text)[0]).toMatch(new RegExp(code))
})

it.each([
  '\uFEFF# Titre\r\n\r\nTexte\r\n',
  'Une famille 👩\u200D👩\u200D👧, 🏳\uFE0F\u200D🌈 et 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'می\u200Cخواهم, \u200Fعربي',
  'क्\u200Dष',
  'Un\u00A0mot\u202F!\tfin',
])('leaves the signs that do their work in %j', (text) => {
  expect(checkText(invisibleSigns, text)).toEqual([])
})
