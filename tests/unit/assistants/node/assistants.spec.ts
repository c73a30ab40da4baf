import { describe, expect, it } from 'vitest'
import { createHttpAnswer } from '../../../../.vuepress/assistants/node/createHttpAnswer.ts'
import { createRateLimit } from '../../../../.vuepress/assistants/node/createRateLimit.ts'
import { findArticle } from '../../../../.vuepress/assistants/node/findArticle.ts'
import type { OpenSite } from '../../../../.vuepress/assistants/node/openSite.ts'
import { readCopyHead } from '../../../../.vuepress/assistants/node/readCopyHead.ts'
import { cutIntoParts } from '../../../../.vuepress/assistants/node/readPageCopy.ts'

const article = {
  reference: 'CRPA, art. L. 321-1',
  decides: 'Toute personne peut réutiliser.',
  version: '2016-10-09',
  official: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033219044',
  address: 'https://g.example/crpa-l321-1/',
}
const other = { reference: 'C. env., art. L. 124-1', decides: 'Ouvre.', official: null }
const site: Pick<OpenSite, 'articles' | 'otherArticles' | 'root'> = {
  root: 'https://g.example',
  articles: [{ ...article, markdown: article.address, feed: article.address }],
  otherArticles: [other],
}
const find = (reference: string) => findArticle(site, { reference })

describe('findArticle', () => {
  it.each([
    'CRPA L. 321-1',
    'crpa l321-1',
    'L. 321-1',
    'L321-1',
    'article L. 321-1',
    'l’article L.321-1 du CRPA',
    'Article L. 321-1 du code des relations entre le public et l’administration',
    "art. L 321-1 du code des relations entre le public et l'administration",
    'CRPA, art. L. 321-1, 2°',
  ])('reads « %s » as readers write it', (reference) => {
    expect(find(reference)).toEqual(article)
  })

  it('gives a sentence without a page, with nothing that it does not know', () => {
    const found = { ...other, version: null, address: null }
    expect(find('article L. 124-1 du code de l’environnement')).toEqual(found)
    expect(find('C. env. L. 124-1')).toEqual(found)
  })

  it('says of another article that nothing is written, and of no article what one looks like', () => {
    expect(() => find('CRPA L. 999-9')).toThrow('n’écrit rien de « CRPA, art. L. 999-9 »')
    expect(() => find('mon chat')).toThrow(/Reconnus : CRPA, /)
    expect(() => find(`${'art. '.repeat(39)}`)).toThrow()
  })
})

it('cuts a long page into parts that lose nothing, at ends of lines where there are', () => {
  for (const text of ['a\nbb\nccc\n', 'x'.repeat(25), '', `${'y'.repeat(9)}\n`, '\n'.repeat(30)]) {
    const parts = cutIntoParts(text, 10)
    expect(parts.join('')).toBe(text)
    expect(parts.filter((part) => part.length > 10)).toEqual([])
  }
  expect(cutIntoParts('aaaa\nbbbb\ncccc\n', 10)).toEqual(['aaaa\nbbbb\n', 'cccc\n'])
})

it('reads the head of a copy, and none where there is none', () => {
  const head = readCopyHead('---\ntitle: "A : b"\ndates: "Rédigé hier."\n---\n\n# A\n\nfaux: "x"\n')
  expect(head).toEqual({ title: 'A : b', dates: 'Rédigé hier.' })
  expect(readCopyHead('# A')).toEqual({})
})

it('counts requests by address, and forgets them with the window', () => {
  let now = 0
  const { accept } = createRateLimit(2, 60, () => now)
  expect(['a', 'a', 'a', 'b'].map(accept)).toEqual([true, true, false, true])
  now = 60_000
  expect(accept('a')).toBe(true)
})

describe('requests that are refused before the site is opened', () => {
  const answer = createHttpAnswer({
    dist: '/nulle-part',
    addresses: ['https://g.example', undefined, 'pas une adresse'],
    rate: { limit: 100, seconds: 60 },
  })
  const ask = async (init: RequestInit & { origin?: string }, ip = '1.1.1.1') => {
    const headers = {
      'content-type': 'application/json',
      ...(init.origin && { origin: init.origin }),
    }
    const response = await answer(
      new Request('https://g.example/mcp', { method: 'POST', headers, ...init }),
      { ip },
    )
    return { status: response.status, text: await response.text(), headers: response.headers }
  }

  it.each([
    ['of a page of another site', { origin: 'https://ailleurs.example', body: '{}' }, 403],
    ['of a page without an address', { origin: 'null', body: '{}' }, 403],
    ['that is too long', { body: `"${'é'.repeat(20_000)}"` }, 413],
    ['that is not JSON', { body: '{' }, 400],
    ['that is several', { body: '[{},{}]' }, 400],
    ['that reads', { method: 'GET' }, 405],
    ['that erases', { method: 'DELETE' }, 405],
  ])('one %s', async (_, init, status) => {
    const refused = await ask(init)
    expect(refused.status).toBe(status)
    expect(JSON.parse(refused.text).error.message).not.toBe('')
  })

  it('one too many of an address, until the next minute', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 101 }, async () => (await ask({ method: 'GET' }, '2.2.2.2')).status),
    )
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
    const { headers } = await ask({ method: 'GET' }, '2.2.2.2')
    expect(headers.get('retry-after')).toBe('60')
    expect((await ask({ method: 'GET' }, '3.3.3.3')).status).toBe(405)
  })

  it('our own pages may ask', async () => {
    expect((await ask({ origin: 'https://g.example', body: '[]' })).status).toBe(400)
  })
})
