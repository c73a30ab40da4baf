import { describe, expect, it } from 'vitest'
import { cleanHead } from '../../../../../.vuepress/publish/safe-head/shared/headPolicy.ts'

describe('cleanHead', () => {
  it('keeps what a page says of itself, as it was written', () => {
    const head = [
      ['meta', { name: 'description', content: 'Le mot "ouvert" & <a>' }],
      ['link', { rel: 'canonical', href: 'https://guides.example/?a=b&c' }],
      ['script', { type: 'application/ld+json' }, '{}'],
    ]
    expect(cleanHead(head)).toEqual(head)
  })

  it.each([
    [['script', {}, 'go()']],
    [['script', { type: 'module' }, 'go()']],
    [['script', { type: 'application/ld+json', src: '/a.js' }]],
    [['style', {}, 'body{}']],
    [['noscript', {}, '<img src=x onerror=go()>']],
    [['template', { id: 'x' }, '<b>']],
    [['base', { href: 'https://elsewhere.example/' }]],
    [['title', {}, 'Autre']],
    [['meta name=x><script>go()</script', {}]],
    [['__proto__', {}]],
    [['constructor', {}]],
    ['meta'],
    [null],
  ])('leaves out %j', (entry) => {
    expect(cleanHead([entry])).toEqual([])
  })

  it.each(['http-equiv', 'onload', 'x><script>', 'content"', 'CONTENT', '__proto__', '@x'])(
    'leaves out the attribute %s',
    (name) => {
      expect(cleanHead([['meta', { name: 'a', [name]: 'b' }]])).toEqual([['meta', { name: 'a' }]])
    },
  )

  it('writes values of YAML as texts, and leaves out those that are not one', () => {
    const entry = ['meta', { name: 'annee', content: 2024, media: ['a'], lang: { a: 1 } }]
    expect(cleanHead([entry])).toEqual([['meta', { name: 'annee', content: '2024' }]])
  })

  it.each([undefined, null, '<script>', 3, { meta: {} }])('takes %j for nothing', (head) => {
    expect(cleanHead(head)).toEqual([])
  })
})
