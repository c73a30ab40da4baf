import { describe, expect, it } from 'vitest'
import { scanBlocks } from '../../../../.vuepress/model/source/scanBlocks.ts'

describe('scanBlocks', () => {
  it('gives the offsets of a container in the file', () => {
    const content = '---\n---\n:::  Tip  En bref \nx\n:::\n'
    const { containers } = scanBlocks(content, 8)
    expect(containers).toMatchObject([
      { offset: 8, name: 'tip', title: 'En bref', closedAt: 29, cutBy: null },
    ])
    expect(content.slice(containers[0]!.titleOffset)).toMatch(/^En bref/)
  })

  it('reads one that an item of list opens, and any space after its colons', () => {
    const { containers, strayClosings } = scanBlocks(
      '- ::: tip A\n  x\n  :::\n:::\u00A0info\nx\n:::\n',
      0,
    )
    expect(containers).toMatchObject([
      { name: 'tip', title: 'A', offset: 2 },
      { name: 'info', title: '' },
    ])
    expect(containers.every(({ closedAt }) => closedAt !== null)).toBe(true)
    expect(strayClosings).toEqual([])
  })

  it.each(['a\r\n::: tip\r\nb\r\n:::\r\n', 'a\r::: tip\rb\r:::'])(
    'reads the ends of lines of %j',
    (content) => {
      const [container] = scanBlocks(content, 0).containers
      expect(content.slice(container?.offset)).toMatch(/^::: tip/)
      expect(container?.closedAt).toBe(content.lastIndexOf(':::'))
    },
  )

  it('does not look for containers in code', () => {
    const content = '```md\n::: tip\n```\n\n    ::: tip\n\n- ~~~\n  ::: tip\n  ~~~\n'
    expect(scanBlocks(content, 0).containers).toEqual([])
  })

  it('gives the blocks of code with what follows their fences', () => {
    expect(scanBlocks('```{note}\nx\n```\n- ~~~js\n', 0)).toMatchObject({
      fences: [
        { offset: 0, info: '{note}', closedAt: 12 },
        { offset: 18, info: 'js', closedAt: null },
      ],
      openFence: 18,
    })
  })
})
