import { expect, it } from 'vitest'
import { introducedFolder, isIndexFile } from '../../../.vuepress/lib/indexFile.ts'

it.each([
  ['README.md', ''],
  ['a/readme.md', 'a'],
  ['a/b/index.md', 'a/b'],
  ['a/_index.md', 'a'],
  ['a/index.markdown', 'a'],
  ['a/myindex.md', null],
  ['a/index/b.md', null],
])('%s introduces %j', (file, folder) => {
  expect(introducedFolder(file)).toBe(folder)
  expect(isIndexFile(file)).toBe(folder !== null)
})
