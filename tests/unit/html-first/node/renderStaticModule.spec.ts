import { describe, expect, it } from 'vitest'
import {
  offerPages,
  renderStaticModule,
} from '../../../../.vuepress/html-first/node/renderStaticModule.ts'

const page = { filePath: '/docs/a.md', filePathRelative: 'a.md' }
const html = { parts: ['<img src="', '"> « `${x}` »'], assets: ['./a.svg'] }
const data = { title: 'Page', date: new Date('2026-11-25T00:00:00Z') }

/** Runs a module, with stand-ins for what it imports. */
const run = (code: string): { _pageData: unknown; default: { render: () => unknown } } =>
  new Function(
    'h',
    'asset0',
    `${code
      .replace(/^import .*$/gm, '')
      .replace('export { data as _pageData }', '')
      .replace('export default', 'const component =')}
    return { _pageData: data, default: component }`,
  )((tag: string, props: { innerHTML: string }) => [tag, props.innerHTML], '/assets/a.svg')

describe('renderStaticModule', () => {
  const pages: Record<string, { data: unknown; html: typeof html }> = {
    '/docs/a.md': { data, html },
  }
  offerPages((file) => pages[file]!)

  it('shows the text of the page, its images at their published address, without holding it', () => {
    const code = renderStaticModule(page, html)
    expect(code).toContain('import asset0 from "./a.svg"')
    expect(code).not.toContain('${x}')
    expect(run(code).default.render()).toEqual(['div', '<img src="/assets/a.svg"> « `${x}` »'])
  })

  it('gives the data of the page as a module would have held it', () => {
    const { _pageData } = run(renderStaticModule(page, html))
    expect(_pageData).toEqual({ title: 'Page', date: '2026-11-25T00:00:00.000Z' })
  })
})
