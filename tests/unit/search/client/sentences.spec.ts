import { describe, expect, it } from 'vitest'
import { describeAsk } from '../../../../.vuepress/search/client/describeAsk.ts'
import { renderNoScript } from '../../../../.vuepress/search/client/renderNoScript.ts'
import { FRENCH_STRINGS } from '../../../../.vuepress/search/node/strings.ts'

describe('the sentence read without scripts', () => {
  it('leads to the list of all pages, where there is one', () => {
    expect(renderNoScript('Le [plan] & le menu', '/b/plan/')).toBe(
      'Le <a href="/b/plan/">plan</a> &amp; le menu',
    )
    expect(renderNoScript('Le [plan] & le menu', '')).toBe('Le plan &amp; le menu')
    expect(renderNoScript(FRENCH_STRINGS.noScript, '/plan/')).toContain(
      '<a href="/plan/">plan du site</a>',
    )
  })
})

describe('the link for a question without answer', () => {
  it('says whom it writes to, or which site it leads to', () => {
    expect(describeAsk('https://forum.data.gouv.fr/', FRENCH_STRINGS)).toBe(
      'Poser la question sur le forum de data.gouv.fr',
    )
    expect(describeAsk('mailto:a@b.fr?subject=x', FRENCH_STRINGS)).toBe(FRENCH_STRINGS.ask)
  })
})
