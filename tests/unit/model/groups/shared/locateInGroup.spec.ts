import { describe, expect, it } from 'vitest'
import { findGroupId } from '../../../../../.vuepress/model/groups/shared/findGroupId.ts'
import { locateInGroup } from '../../../../../.vuepress/model/groups/shared/locateInGroup.ts'
import { summarizeGroup } from '../../../../../.vuepress/model/groups/shared/summarizeGroup.ts'
import type { Group, GroupItem } from '../../../../../.vuepress/model/groups/shared/types.ts'

const item = (link: string, items?: GroupItem[]): GroupItem => ({
  title: link,
  description: '',
  link,
  items,
})
const group: Group = {
  ...item('/g/'),
  id: 'g',
  shortTitle: 'g',
  items: [item('/g/1/'), item('/g/n/', [item('/g/n/1/')]), item('/g/3/')],
}

describe('locateInGroup', () => {
  it('gives rank, number of chapters and neighbours', () => {
    expect(locateInGroup(group, '/g/1/')).toMatchObject({
      number: 1,
      count: 3,
      previous: { link: '/g/' },
      next: { link: '/g/n/' },
    })
  })

  it('goes through nested groups in reading order, with the way up', () => {
    const location = locateInGroup(group, '/g/n/1/')!
    expect(location.parents.map(({ link }) => link)).toEqual(['/g/', '/g/n/'])
    expect(location).toMatchObject({ number: 1, count: 1, next: { link: '/g/3/' } })
  })

  it('starts at the introduction, which has no rank', () => {
    expect(locateInGroup(group, '/g/')).toMatchObject({ number: 0, previous: null, parents: [] })
  })

  it('ends at the last page, and knows what is not in the guide', () => {
    expect(locateInGroup(group, '/g/3/')!.next).toBeNull()
    expect(locateInGroup(group, '/x/')).toBeNull()
  })
})

describe('findGroupId', () => {
  it('finds the folder that holds the file, not one whose name it starts with', () => {
    expect(findGroupId('data.gouv.fr/1-a.md', ['data', 'data.gouv.fr'])).toBe('data.gouv.fr')
    expect(findGroupId('plan.md', ['data'])).toBeNull()
    expect(findGroupId(null, ['data'])).toBeNull()
  })
})

describe('summarizeGroup', () => {
  it('counts chapters as a chapter does, and drops the list', () => {
    const { count } = locateInGroup(group, '/g/3/')!
    expect(summarizeGroup(group)).toMatchObject({ id: 'g', count })
    expect(summarizeGroup(group)).not.toHaveProperty('items')
  })
})
