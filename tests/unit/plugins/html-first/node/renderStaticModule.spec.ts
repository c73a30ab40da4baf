import { describe, expect, it } from 'vitest'
import {
  offerPages,
  renderStaticModule,
} from '../../../../../.vuepress/plugins/html-first/node/renderStaticModule.ts'

const page = { data: { title: 'Page' }, filePath: '/docs/a.md', filePathRelative: 'a.md' } as never
const html = { parts: ['<img src="', '"> « `${x}` »'], assets: ['./a.svg'] }

/** Runs a module, with stand-ins for what it imports. */
const run = (code: string): { _pageData: unknown; default: { render: () => unknown } } =>
  new Function(
    'h',
    'asset0',
    `${code
      .replace(/^import .*$/gm, '')
      .replace('export const _pageData', 'const _pageData')
      .replace('export default', 'const component =')}
    return { _pageData, default: component }`,
  )((tag: string, props: { innerHTML: string }) => [tag, props.innerHTML], '/assets/a.svg')

describe('renderStaticModule', () => {
  it('shows the text of the page, its images at their published address', () => {
    const code = renderStaticModule(page, html, { isServer: false })
    expect(code).toContain('import asset0 from "./a.svg"')
    const module = run(code)
    expect(module.default.render()).toEqual(['div', '<img src="/assets/a.svg"> « `${x}` »'])
    expect(module._pageData).toEqual({ title: 'Page' })
  })

  it('shows the same on the server, without holding the text', () => {
    offerPages((file) => (file === '/docs/a.md' ? html : { parts: [], assets: [] }))
    const code = renderStaticModule(page, html, { isServer: true })
    expect(code).not.toContain('${x}')
    expect(run(code).default.render()).toEqual(['div', '<img src="/assets/a.svg"> « `${x}` »'])
  })
})
