import { compileTemplate } from 'vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import { checkTemplateAddresses } from '../../../../../.vuepress/constructs/images/node/checkTemplateAddresses.ts'

const compile = (source: string, isBuild = true): string =>
  compileTemplate({
    source,
    filename: 'page.md',
    id: 'page',
    ssr: true,
    ssrCssVars: [],
    transformAssetUrls: { includeAbsolute: true, ...(!isBuild && { base: '/guide' }) },
    compilerOptions: { nodeTransforms: [checkTemplateAddresses({ isBuild })] },
  }).code

describe('the template of a page', () => {
  it.each([
    `<p><img src="./a';run();'.png"></p>`,
    `<img src="./a%27;run();%27.png">`,
    `<div v-if="a"><img src="./a&#39;;run();'.png"></div>`,
    `<video poster="./a';run();'.png"></video>`,
    `<img srcset='./a.png 1x, https://x/"+run()+" 2x'>`,
    `<img srcset="./a.png 1x'+run()+', ./b.png 2x">`,
    `<svg><image xlink:href="./a%5C"/></svg>`,
    '<img src="./a\n.png">',
    '<img src="./a%E2%80%A8.png">',
  ])('is not compiled when an address would end the text it is put in: %s', (source) => {
    expect(() => compile(source)).toThrow('contient un signe')
  })

  it('is compiled otherwise', () => {
    expect(compile(`<img src="./a%2527b.png" alt="d'un"><a href="#l'un">a</a>`)).toContain(
      "from './a%27b.png'",
    )
  })

  it('is compiled in dev when browsers are given the address as it is', () => {
    expect(compile(`<img src="./a%27b.png">`, false)).toContain('/guide/a%27b.png')
    expect(() => compile(`<img src="/a';run();'.png">`, false)).toThrow('contient un signe')
    expect(() => compile(`<img srcset="./a';run()+' 1x, /b.png 2x">`, false)).toThrow()
  })
})
