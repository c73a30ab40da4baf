import { expect, it } from 'vitest'
import { nameMdx } from '../../../../scripts/import/nameMdx.ts'

it('nameMdx gives a name to one file only, and remembers the one that it had', () => {
  const { files, originals } = nameMdx(['a.MDX', 'a.mdx', 'b.md', 'b.mdx'])
  expect(files).toEqual(['a.md', 'a.mdx', 'b.md', 'b.mdx'])
  expect([...originals]).toEqual([['a.md', 'a.MDX']])
})
