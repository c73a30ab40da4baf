import { expect, it } from 'vitest'
import { linkImages } from '../../../../.vuepress/theme/node/linkImages.ts'

const write = (text: string): string => `<img src="logo.svg"><article class="c">${text}</article>`
const link = (text: string): string => linkImages(write(text), 'Agrandir')
const A = '<a href="/a.svg?x=1&amp;y" title="Agrandir" data-action="enlarge">'

it.each([
  '<img src="/a.svg?x=1&amp;y" alt="Un > deux" width="480">',
  '<img alt="Sans taille" src="/a.svg?x=1&amp;y">',
])('makes the image %s a link to its file', (image) => {
  expect(link(`<p>Avant ${image} après</p>`)).toBe(write(`<p>Avant ${A}${image}</a> après</p>`))
})

it.each([
  '<a href="/b/"><img src="/a.svg" alt="A"></a>',
  '<details><summary>S <img src="/a.svg" alt="A"></summary></details>',
  '<img src="/a.svg" alt="Signe" width="24">',
  '<img src="/a.svg" alt="">',
  '<img alt="A">',
  '<code>&lt;img src="/a.svg" alt="A"></code>',
  '<img src="/a.svg" alt="A"><button data-hydrate>Vue</button>',
])('leaves %s as it is', (html) => {
  expect(link(html)).toBe(write(html))
})

it('leaves a page without a text as it is', () => {
  expect(linkImages('<main><img src="/a.svg" alt="A"></main>', 'Agrandir')).not.toContain('<a')
})
