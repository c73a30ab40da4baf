import { describe, expect, it } from 'vitest'
import { findSuspectPages } from '../../../../../.vuepress/checks/node/built/findSuspectPages.ts'

const find = (site: Record<string, string>, base = '/') =>
  findSuspectPages({
    pages: Object.keys(site),
    read: (page) => site[page]!,
    files: new Set([...Object.keys(site), 'a.svg']),
    redirects: [{ from: '/vieux/', to: '/', file: '', line: 1 }],
    base,
  })

describe('findSuspectPages', () => {
  it('clears pages whose links all lead somewhere', () => {
    expect(
      find({
        'index.html': `<a href="/b/#ici">b</a><a href='b/?x#ici'>b</a><a href=/vieux/>v</a><img src="/a.svg"><a href="https://x.fr/#y">x</a><script>"<a href='/x/'>"</script>`,
        'b/index.html': '<p id="ici"></p><a href="#ici">i</a><a href="../">h</a>',
      }),
    ).toEqual([])
  })

  it('reads addresses as browsers do, entities and all', () => {
    expect(
      find({
        'index.html': '<a href="/l&#39;eau/">a</a><a href="/l&#x27;eau/#d&#39;ici">b</a>',
        "l'eau/index.html": '<p id="d&#39;ici">',
      }),
    ).toEqual([])
  })

  it.each([
    '<a href="/rien/">',
    "<a title='>' href='/rien/'>",
    '<img src=rien.svg>',
    '<a href="#rien">',
    '<a href="/b/#rien">',
    '<script>a</script><form action="/rien/">',
  ])('suspects a page with %s', (html) => {
    expect(find({ 'index.html': html, 'b/index.html': '' })).toEqual(['index.html'])
  })

  it('reads addresses under the base of the site, and leaves the others to other sites', () => {
    const page = (href: string) => ({ 'index.html': `<a href="${href}">`, 'b/index.html': '' })
    expect(find(page('/doc/b/'), '/doc/')).toEqual([])
    expect(find(page('/doc/rien/'), '/doc/')).toEqual(['index.html'])
    expect(find(page('/ailleurs/'), '/doc/')).toEqual([])
  })
})
