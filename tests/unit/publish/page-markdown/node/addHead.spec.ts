import { describe, expect, it } from 'vitest'
import { addHead } from '../../../../../.vuepress/publish/page-markdown/node/addHead.ts'

const link = (href: string): ['link', { href: string }] => ['link', { href }]

describe('addHead', () => {
  it('adds to what the page has, for those that read it and for the page itself', () => {
    const page = { frontmatter: { head: [link('/a')] }, data: { frontmatter: {} } }
    addHead(page, [link('/b')])
    addHead(page, [link('/c')])
    expect(page.frontmatter.head).toEqual([link('/a'), link('/b'), link('/c')])
    expect(page.data.frontmatter).toEqual({ head: page.frontmatter.head })
  })

  it('begins the head of a page that has none', () => {
    const frontmatter = {}
    addHead({ frontmatter, data: { frontmatter } }, [link('/b')])
    expect(frontmatter).toEqual({ head: [link('/b')] })
  })
})
