import { parseXml } from '@rgrove/parse-xml'
import { expect, it } from 'vitest'
import { escapeXml } from '../../../.vuepress/lib/escapeXml.ts'

const read = (text: string): string =>
  parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`).text

it('gives back a text as it was written', () => {
  const text = `"'<b>&amp; ]]> <!-- 👩‍👧 \u2028 é\u0301`
  expect(read(text)).toBe(text)
})

it.each(['\0', '\x01', '\x1F', '\uFFFE', '\uFFFF', '\uD800'])(
  'leaves out %j, which no XML holds',
  (sign) => {
    expect(read(`a${sign}b`)).toBe('ab')
  },
)
