import { expect, it } from 'vitest'
import { resolveGroups } from '../../../../../.vuepress/model/groups/node/resolveGroups.ts'

const page = (file: string, path: string, title = file) => ({
  filePathRelative: file,
  path,
  title,
  frontmatter: {},
})

it('a folder without a README is a guide that bears its name, nested where it is', () => {
  const groups = resolveGroups([
    page('2-mon-guide/1-un.md', '/2-mon-guide/1-un.html'),
    page('2-mon-guide/détails/x.md', '/2-mon-guide/d%C3%A9tails/x.html'),
    page('autre/a.md', '/autre/a.html'),
    page('présentation.md', '/autre/', 'Présentation'),
  ])
  expect(groups).toMatchObject([
    {
      id: '2-mon-guide',
      title: 'Mon guide',
      link: '/2-mon-guide/',
      items: [
        { link: '/2-mon-guide/1-un.html' },
        { title: 'Détails', link: '/2-mon-guide/d%C3%A9tails/', items: [{}] },
      ],
    },
    // A page that has the address of the folder introduces it.
    { id: 'autre', title: 'Présentation', link: '/autre/' },
  ])
})
