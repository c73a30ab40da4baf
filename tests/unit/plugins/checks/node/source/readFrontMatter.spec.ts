import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../../../../../.vuepress/plugins/checks/node/source/readFrontMatter.ts'

describe('readFrontMatter', () => {
  it('reads values with their places, dates left as text', () => {
    const content = '---\ntitle: "A"\nverifiedOn: 2026-02-30\nsources:\n  - title: B\n---\n# C'
    const { data, end, texts, locate } = readFrontMatter(content)
    expect(data).toEqual({ title: 'A', verifiedOn: '2026-02-30', sources: [{ title: 'B' }] })
    expect(content.slice(end)).toBe('# C')
    expect(
      texts.map(({ path, start }) => `${path.join('.')} ${content.slice(start, start + 2)}`),
    ).toEqual(['title "A', 'verifiedOn 20', 'sources.0.title B\n'])
    expect(content.slice(locate(['sources', 0, 'title'], 'key'))).toMatch(/^title: B/)
  })

  it('places what is missing at its nearest parent', () => {
    const content = '---\na:\n  b: 1\n---\n'
    expect(content.slice(readFrontMatter(content).locate(['a', 'z', 0]))).toMatch(/^b: 1/)
    expect(readFrontMatter('texte').locate(['a'])).toBe(0)
  })

  it.each([
    ['', 0],
    ['---\n---\n', 8],
    ['\uFEFF---\ntitle: A\n---\n', 18],
    ['---\r\ntitle: A\r\n---\r\n', 20],
    ['---\n\nTexte entre deux filets\n\n---\n', 34],
  ])('finds the end of the front matter of %j', (content, end) => {
    expect(readFrontMatter(content).end).toBe(end)
  })

  it('does not take dashes within a line for its end', () => {
    expect(readFrontMatter('---\ntitle: a ---\nb: 1\n---\n').data).toEqual({ title: 'a ---', b: 1 })
  })

  it.each([
    '---js\n{}\n---\n',
    '---\na: !x y\n---\n',
    '---\na: b\0\n---\n',
    '---\nsans fin',
    '---\na: *x\n---\n',
    '---\n- a\n---\n',
    '---\n\ta: 1\n---\n',
    '---\na: 1\na: 2\n---\n',
    '---\na: "x\n---\n',
  ])('notes what cannot be read in %j', (content) => {
    expect(readFrontMatter(content).errors).not.toEqual([])
  })
})
