import { describe, expect, it } from 'vitest'
import { createCorpus } from '../../../../bench/corpus/createCorpus.ts'

const words = Array.from({ length: 500 }, (_, i) => `mot${String.fromCharCode(97 + (i % 26))}${i}`)

describe('createCorpus', () => {
  it('writes as many pages as asked, in guides of twenty chapters', () => {
    const files = createCorpus({ pages: 50, words }).map(({ file }) => file)
    expect(files).toHaveLength(50)
    expect(new Set(files).size).toBe(50)
    expect(files.filter((file) => file.endsWith('README.md'))).toEqual([
      'README.md',
      'guide-001/README.md',
      'guide-002/README.md',
      'guide-003/README.md',
    ])
    expect(files.filter((file) => file.startsWith('guide-001/'))).toHaveLength(21)
  })

  it('writes the same site for the same seed, another for another', () => {
    const [a, b, c] = [5, 5, 6].map((seed) => createCorpus({ pages: 4, words, seed }))
    expect(a).toEqual(b)
    expect(a).not.toEqual(c)
  })

  it('links only to pages that exist', () => {
    const files = createCorpus({ pages: 45, words })
    const addresses = new Set(files.map(({ text }) => /^permalink: (.+)$/m.exec(text)![1]))
    const links = files.flatMap(({ text }) => [...text.matchAll(/\]\((\/[^)]*)\)/g)])
    expect(links.length).toBeGreaterThan(40)
    expect(links.filter(([, target]) => !addresses.has(target))).toEqual([])
  })

  it('describes each page in 70 to 160 signs', () => {
    for (const { text } of createCorpus({ pages: 60, words })) {
      const { length } = [.../^description: (.+)$/m.exec(text)![1]!]
      expect(length).toBeGreaterThanOrEqual(70)
      expect(length).toBeLessThanOrEqual(160)
    }
  })
})
