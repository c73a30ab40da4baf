import { expect, it } from 'vitest'
import { pagePatterns, selectPages } from '../../../../.vuepress/model/site/selectPages.ts'

it('index.md is the page beside a README, and notices of a repository are not pages', () => {
  const files = [
    'README.md',
    'index.md',
    'a/README.md',
    'a/contributing.md',
    'LICENSE.md',
    'SUMMARY.md',
    '.gitbook/includes/x.md',
  ]
  expect(selectPages(files).pages).toEqual(['index.md', 'a/README.md', 'a/contributing.md'])
  expect(selectPages(files).leftOut).toContainEqual({ file: 'README.md', reason: 'index' })
  expect(pagePatterns(['a[1]/README.md', 'a[1]/index.md'])).toContain('!a\\[1\\]/README.md')
})

it('VuePress follows no link out of the folder', () => {
  const links = new Map([
    ['a/lien.md', null],
    ['b.md', 'a/vrai.md'],
  ])
  const patterns = pagePatterns(['a/vrai.md', 'a/lien.md', 'b.md'], links)
  expect(patterns).toContain('!a/lien.md')
  expect(patterns).not.toContain('!b.md')
})
