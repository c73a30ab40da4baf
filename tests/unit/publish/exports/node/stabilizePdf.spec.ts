import { describe, expect, it } from 'vitest'
import { stabilizePdf } from '../../../../../.vuepress/publish/exports/node/stabilizePdf.ts'

const stabilize = (text: string, day?: string): string =>
  stabilizePdf(Buffer.from(text, 'latin1'), day).toString('latin1')

describe('stabilizePdf', () => {
  it("gives the file the guide's day, whatever the hour and zone of the printing", () => {
    const made = "/CreationDate (D:20261124210633+01'00')\n/ModDate (D:20261124210633-05'00')"
    expect(stabilize(made, '2026-10-02')).toBe(
      "/CreationDate (D:20261002000000+00'00')\n/ModDate (D:20261002000000+00'00')",
    )
  })

  it('names tagged elements alike from one printing to the next', () => {
    const first = '/ID (node00000920) /Headers [(node00000931)] (node00000920)'
    const second = '/ID (node00000007) /Headers [(node00000018)] (node00000007)'
    expect(stabilize(first)).toBe(stabilize(second))
  })

  it('keeps the length and every other byte', () => {
    const made = "(D:20261124210633+01'00')\xff\x00\x80(node00000920)"
    expect(stabilize(made)).toHaveLength(made.length)
    expect(stabilize(made)).toContain('\xff\x00\x80')
  })
})
