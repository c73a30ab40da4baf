import { describe, expect, it } from 'vitest'
import { readPdfPages } from '../../../../../.vuepress/publish/exports/node/readPdfPages.ts'

const pdf = (destinations: string): Buffer =>
  Buffer.from(
    `10 0 obj
<</Type /Pages
/Count 2
/Kids [2 0 R 5 0 R]
/Parent 30 0 R>>
endobj
20 0 obj
<</Type /Pages
/Count 1
/Kids [7 0 R]
/Parent 30 0 R>>
endobj
30 0 obj
<</Type /Pages
/Count 3
/Kids [10 0 R 20 0 R]>>
endobj
40 0 obj
<<${destinations}>>
endobj`,
    'latin1',
  )

describe('readPdfPages', () => {
  it('finds the page of each id through the tree of pages', () => {
    const pages = readPdfPages(pdf('/c0 [2 0 R /XYZ 0 842 0]\n/c1-a [7 0 R /XYZ 0 100.5 0]'))
    expect([...pages]).toEqual([
      ['c0', 1],
      ['c1-a', 3],
    ])
  })

  it('reads names with accents', () => {
    expect(readPdfPages(pdf('/c1-#C3#A9t#C3#A9 [5 0 R /XYZ 0 0 0]')).get('c1-été')).toBe(2)
  })

  it('leaves out what stands on no page', () => {
    expect(readPdfPages(pdf('/c9 [99 0 R /XYZ 0 0 0]')).size).toBe(0)
  })
})
