import { describe, expect, it } from 'vitest'
import {
  settlePages,
  type PrintNumbered,
} from '../../../../../.vuepress/publish/exports/node/settlePages.ts'

/** Prints one reference; the page that it names depends on the room that its number takes. */
const printer = (pageOf: (width: number) => number) => {
  const printed: string[] = []
  const print: PrintNumbered<string> = async (readNumber) => {
    const text = readNumber('c1') ?? ''
    printed.push(text)
    return { printed: text, pages: new Map([['c1', pageOf(text.length)]]) }
  }
  return { print, printed }
}

describe('settlePages', () => {
  it('prints twice where numbers move nothing', async () => {
    const { print, printed } = printer(() => 34)
    expect(await settlePages(print)).toBe('34')
    expect(printed).toHaveLength(2)
  })

  it('prints again until the number in the text is that of the page', async () => {
    const { print, printed } = printer((width) => (width > 1 ? 8 : 7))
    expect(await settlePages(print)).toBe('7')
    expect(printed.slice(1)).toEqual(['8', '7'])
  })

  it('ends where a shorter number would bring the longer one back', async () => {
    const { print } = printer((width) => (width > 1 ? 9 : 10))
    expect(await settlePages(print)).toBe('\u20079')
  })

  it('numbers nothing that stands on no page', async () => {
    const print: PrintNumbered<string> = async (readNumber) => ({
      printed: String(readNumber('c1')),
      pages: new Map(),
    })
    expect(await settlePages(print)).toBe('undefined')
  })
})
