import { describe, expect, it } from 'vitest'
import { createLinkResolver } from '../../../../.vuepress/html-first/node/createLinkResolver.ts'

const pages = [
  { path: '/', pathInferred: '/' },
  { path: '/guide/', pathInferred: '/guide/' },
  { path: '/guide/publier/', pathInferred: '/guide/1-publier.html' },
  { path: '/guide/%C3%A9t%C3%A9.html', pathInferred: '/guide/été.html' },
  { path: '/404.html', pathInferred: null },
]
const resolve = createLinkResolver(pages, '/base/')

describe('createLinkResolver', () => {
  it.each([
    ['/guide/publier/', '/base/guide/publier/'],
    ['/guide/1-publier.html#etapes', '/base/guide/publier/#etapes'],
    ['/guide/1-publier.md?a=1', '/base/guide/publier/?a=1'],
    ['1-publier.md', '/base/guide/publier/'],
    ['../', '/base/'],
    ['/guide/été.html', '/base/guide/%C3%A9t%C3%A9.html'],
    ['/inconnue.html', '/base/inconnue.html'],
    ['#ici', '#ici'],
  ])('leads %s to %s', (to, href) => {
    expect(resolve(to, '/guide/')).toBe(href)
  })
})
