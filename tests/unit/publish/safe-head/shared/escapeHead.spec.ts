import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import type { HeadConfig } from 'vuepress/core'
import { renderHead } from 'vuepress/utils'
import { escapeHead } from '../../../../../.vuepress/publish/safe-head/shared/escapeHead.ts'

const HOSTILE = `"'><script>go()</script></title><!-- & &amp; \u2028 \` \${x} {{ x }} ’ « a »`

/** What a browser reads of an element that VuePress wrote. */
const readBack = (element: HeadConfig) => load(`<head>${renderHead(escapeHead(element))}</head>`)

describe('escapeHead', () => {
  it('gives back the value of an attribute as it was written', () => {
    const $ = readBack(['meta', { name: 'description', content: HOSTILE }])
    expect($('meta').attr('content')).toBe(HOSTILE)
    expect($('head').children()).toHaveLength(1)
  })

  it('gives back a title as it was written', () => {
    const $ = readBack(['title', {}, HOSTILE])
    expect($('title').text()).toBe(HOSTILE)
    expect($('head').children()).toHaveLength(1)
  })

  it('gives back structured data, in which nothing ends the script', () => {
    const $ = readBack([
      'script',
      { type: 'application/ld+json' },
      JSON.stringify({ name: HOSTILE }),
    ])
    expect(JSON.parse($('script').text())).toEqual({ name: HOSTILE })
    expect($('head').children()).toHaveLength(1)
  })

  it('leaves attributes without value alone', () => {
    expect(
      renderHead(escapeHead(['link', { rel: 'icon', crossorigin: true, hidden: false }])),
    ).toBe('<link rel="icon" crossorigin>')
  })

  it('does not change the styles of the site', () => {
    expect(escapeHead(['style', {}, 'a > b{}'])).toEqual(['style', {}, 'a > b{}'])
  })
})
