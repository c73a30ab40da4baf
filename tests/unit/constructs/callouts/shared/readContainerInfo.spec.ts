import { describe, expect, it } from 'vitest'
import { readContainerInfo } from '../../../../../.vuepress/constructs/callouts/shared/readContainerInfo.ts'

describe('readContainerInfo', () => {
  it.each([
    [' tip Un titre ', { name: 'tip', title: 'Un titre' }],
    ['tip', { name: 'tip', title: '' }],
    [' Lexique Terme', { name: 'lexique', title: 'Terme' }],
    ['', { name: '', title: '' }],
  ])('splits %j', (info, expected) => {
    expect(readContainerInfo(info)).toEqual(expected)
  })
})
