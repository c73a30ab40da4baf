import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../../../.vuepress/publish/exports/shared/formatDay.ts'

describe('formatDay', () => {
  it('writes a day in French, on one line', () => {
    expect(formatDay('2026-11-24')).toBe('24\u00a0novembre\u00a02026')
  })

  it('writes the first of a month as it is said', () => {
    expect(formatDay('2026-11-01')).toBe('1er\u00a0novembre\u00a02026')
  })
})
