import { describe, expect, it } from 'vitest'
import { listPageFiles } from '../../../../.vuepress/offline/node/listPageFiles.ts'

describe('listPageFiles', () => {
  it('lists what a page of the site loads, once, and not what it links to', () => {
    const html = `
      <link rel="icon" href="/favicon.svg"><link rel="canonical" href="/guide/">
      <link rel="stylesheet" href="/assets/style-a1.css?v=1"><link rel="modulepreload" href="/assets/page.js">
      <img src="/assets/carte-b2.png"><img src="/assets/carte-b2.png">
      <img srcset="/assets/s-1.png 1x, /assets/s-2.png 2x" src="https://ailleurs.example/x.png">
      <picture><source srcset="/assets/p.avif"></picture>
      <script src="//ailleurs.example/a.js"></script>
      <a href="/pdf/guide.pdf">PDF</a><img src="data:image/png;base64,AA">`
    expect(listPageFiles(html, '/')).toEqual([
      '/favicon.svg',
      '/assets/style-a1.css',
      '/assets/page.js',
      '/assets/carte-b2.png',
      '/assets/s-1.png',
      '/assets/s-2.png',
      '/assets/p.avif',
    ])
  })

  it('does not take the text of a script for a tag, nor what follows it for a script', () => {
    const html = `<script>a = '<img src="/a.png">'</script><img alt="1 > 0" src="/b.png">
      <script src="/c.js"></script><img src="/d.png">`
    expect(listPageFiles(html, '/')).toEqual(['/b.png', '/c.js', '/d.png'])
  })

  it('leaves out what is not under the base of the site', () => {
    expect(listPageFiles('<img src="/a.png"><img src="/guides/b.png">', '/guides/')).toEqual([
      '/guides/b.png',
    ])
  })
})
