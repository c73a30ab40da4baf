import { describe, expect, it } from 'vitest'
import {
  MAX_ENTRIES,
  resolveEntries,
  type FeedPage,
} from '../../../../../.vuepress/publish/feeds/node/resolveEntries.ts'

const page = (filePathRelative: string, path: string, iso?: string): FeedPage => ({
  filePathRelative,
  path,
  title: `Page ${path}`,
  frontmatter: { description: 'Une phrase.' },
  data: { review: { verified: iso && { iso, text: '' }, day: iso, changes: [] } },
})

describe('resolveEntries', () => {
  it('announces the pages last checked first, then by address', () => {
    const entries = resolveEntries([
      page('b.md', '/b/', '2026-10-02'),
      page('c.md', '/c/', '2026-11-24'),
      page('a.md', '/a/', '2026-10-02'),
    ])
    expect(entries.map(({ address }) => address)).toEqual(['/c/', '/a/', '/b/'])
  })

  it('does not announce what has no date, nor what is not published', () => {
    const hidden = { ...page('r.md', '/r/', '2026-11-24'), frontmatter: { search: false } }
    expect(resolveEntries([page('a.md', '/a/'), hidden])).toEqual([])
  })

  it('names the guide of a chapter', () => {
    const readme = { ...page('droit/README.md', '/droit/'), frontmatter: { title: 'Le droit' } }
    const entries = resolveEntries([readme, page('droit/1.md', '/droit/1/', '2026-11-24')])
    expect(entries).toEqual([
      {
        title: 'Page /droit/1/',
        description: 'Une phrase.',
        address: '/droit/1/',
        day: '2026-11-24',
        guide: 'Le droit',
      },
    ])
  })

  it('keeps the last ones only', () => {
    const pages = Array.from({ length: 60 }, (_, index) =>
      page(`${index}.md`, `/${index}/`, `2026-0${1 + (index % 9)}-01`),
    )
    const entries = resolveEntries(pages)
    expect(entries).toHaveLength(MAX_ENTRIES)
    expect(entries[0]!.day).toBe('2026-09-01')
  })
})
