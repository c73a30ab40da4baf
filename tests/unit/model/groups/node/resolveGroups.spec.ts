import { describe, expect, it } from 'vitest'
import { readGroupReferences } from '../../../../../.vuepress/model/groups/node/readGroupReferences.ts'
import { renderGroupModules } from '../../../../../.vuepress/model/groups/node/renderGroupModules.ts'
import {
  resolveGroups,
  type GroupPage,
} from '../../../../../.vuepress/model/groups/node/resolveGroups.ts'

const page = (file: string, options: Partial<GroupPage> = {}): GroupPage => ({
  filePathRelative: file,
  path: `/${file.replace(/README\.md$/, '').replace(/\.md$/, '/')}`,
  title: file,
  frontmatter: {},
  ...options,
})

const titles = (pages: GroupPage[]): unknown =>
  resolveGroups(pages).map(({ id, items }) => [id, items.map(({ title }) => title)])

describe('resolveGroups', () => {
  it('makes a guide of a folder with a README, its chapters in natural order', () => {
    const pages = ['g/10-c.md', 'g/2-b.md', 'g/README.md', 'g/1-a.md', 'README.md', 'plan.md']
    expect(titles(pages.map((file) => page(file)))).toEqual([
      ['g', ['g/1-a.md', 'g/2-b.md', 'g/10-c.md']],
    ])
  })

  it('nests a folder with a README inside a guide, at its place in the order', () => {
    const pages = ['g/README.md', 'g/1-a.md', 'g/2-n/README.md', 'g/2-n/1-x.md', 'g/3-b.md']
    const [guide] = resolveGroups(pages.map((file) => page(file)))
    expect(guide!.items.map(({ title }) => title)).toEqual([
      'g/1-a.md',
      'g/2-n/README.md',
      'g/3-b.md',
    ])
    expect(guide!.items[1]!.items!.map(({ title }) => title)).toEqual(['g/2-n/1-x.md'])
  })

  it('lets READMEs give another order to the guides', () => {
    const pages = [
      page('a/README.md'),
      page('b/README.md', { frontmatter: { order: 2 } }),
      page('c/README.md', { frontmatter: { order: 1 } }),
    ]
    expect(resolveGroups(pages).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  it('names a guide by its title, else by its folder when the page is called « Introduction »', () => {
    const named = (file: string, options: Partial<GroupPage>): string =>
      resolveGroups([page(file, options)])[0]!.title
    expect(named('a/README.md', { title: 'Qualité' })).toBe('Qualité')
    expect(named('apis-geo/README.md', { title: 'Introduction' })).toBe('Apis geo')
    expect(named('data.gouv.fr/README.md', { title: 'Introduction' })).toBe('data.gouv.fr')
    expect(named('a/README.md', { title: 'T', frontmatter: { title: 'Titre court' } })).toBe(
      'Titre court',
    )
  })

  it('keeps description and colour', () => {
    const frontmatter = { description: 'Une phrase.', color: 'prune' }
    expect(resolveGroups([page('a/README.md', { frontmatter })])[0]).toMatchObject(frontmatter)
  })

  it('names a guide shortly, and by its title when no short name is given', () => {
    const [short, plain] = resolveGroups([
      page('a/README.md', { title: 'Un long titre', frontmatter: { shortTitle: 'Court' } }),
      page('b/README.md', { title: 'Titre' }),
    ])
    expect(short).toMatchObject({ title: 'Un long titre', shortTitle: 'Court' })
    expect(plain).toMatchObject({ title: 'Titre', shortTitle: 'Titre' })
  })

  it('keeps the drawing of a guide', () => {
    const pictogram = '<path d="M0 0"/>'
    expect(resolveGroups([page('a/README.md', { data: { pictogram } })])[0]).toMatchObject({
      pictogram,
    })
  })
})

describe('readGroupReferences', () => {
  it('finds the named guides with their line, code blocks left out', () => {
    const content =
      '---\na: 1\n---\n<CurrentGroupToc group="x" />\n```\n<CurrentGroupToc group="no" />\n```\n<CurrentGroupToc :includeIndex="true" group=\'/y/\'></CurrentGroupToc>'
    expect(readGroupReferences(content)).toEqual([
      { id: 'x', line: 4 },
      { id: 'y', line: 8 },
    ])
  })
})

describe('renderGroupModules', () => {
  it('writes one module for each guide and an index without chapters', () => {
    const modules = renderGroupModules(resolveGroups([page('é/README.md'), page('é/1-a.md')]))
    expect(modules.map(({ file }) => file)).toEqual(['groups/index.js', 'groups/_C3_A9.js'])
    expect(modules[0]!.content).toContain('"count":1')
    expect(modules[0]!.content).not.toContain('1-a')
    expect(modules[1]!.content).toContain('1-a')
  })
})
