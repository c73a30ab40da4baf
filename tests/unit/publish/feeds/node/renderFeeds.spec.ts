import { parseXml } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import {
  renderAtom,
  renderRss,
  type FeedOptions,
} from '../../../../../.vuepress/publish/feeds/node/renderFeeds.ts'
import { LICENCE } from '../../../../support/identity.ts'

const feed: FeedOptions = {
  title: 'Guides & données',
  description: 'Des guides <indépendants>.',
  publisher: 'L’association "X"',
  licence: LICENCE.title,
  lang: 'fr',
  root: 'https://g.example/doc',
  entries: [
    {
      title: 'Publier & réutiliser',
      description: 'Un <script>.',
      address: '/droit/',
      day: '2026-11-24',
      guide: 'Le droit',
    },
    { title: 'Lexique', description: '', address: '/lexique/', day: '2026-10-02' },
  ],
}

describe.each([
  ['renderAtom', renderAtom],
  ['renderRss', renderRss],
])('%s', (_, render) => {
  it('is well-formed whatever titles hold, and without entries', () => {
    expect(() => parseXml(render(feed))).not.toThrow()
    expect(() => parseXml(render({ ...feed, entries: [] }))).not.toThrow()
  })

  it('leads to the whole address of each page', () => {
    expect(render(feed)).toContain('https://g.example/doc/lexique/')
  })
})

describe('renderAtom', () => {
  it('is dated by the most recent page, not by the build', () => {
    expect(renderAtom(feed)).toMatch(/<updated>2026-11-24T00:00:00Z<\/updated>\n<author>/)
    expect(renderAtom(feed)).toBe(renderAtom(feed))
  })

  it('keeps the identifier of a page that is checked again', () => {
    const again = { ...feed, entries: [{ ...feed.entries[0]!, day: '2027-01-01' }] }
    const id = '<id>https://g.example/doc/droit/</id>'
    expect(renderAtom(feed)).toContain(id)
    expect(renderAtom(again)).toContain(id)
  })

  it('says where it is itself and which guide a page belongs to', () => {
    expect(renderAtom(feed)).toContain('href="https://g.example/doc/atom.xml"')
    expect(renderAtom(feed).match(/<category/g)).toHaveLength(1)
  })
})

describe('renderRss', () => {
  it('announces each review of a page as an item of its own', () => {
    expect(renderRss(feed)).toContain(
      '<guid isPermaLink="false">https://g.example/doc/droit/#2026-11-24</guid>',
    )
    expect(renderRss(feed)).toContain('<pubDate>Tue, 24 Nov 2026 00:00:00 GMT</pubDate>')
  })
})
