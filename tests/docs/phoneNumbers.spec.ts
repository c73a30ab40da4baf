import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Ranges that the regulator (ARCEP, decision 2018-0881) keeps out of service, for works of fiction. */
const RESERVED_RE = /^0(?:19900|26191|35301|46571|53649|63998)\d{4}$/

/** Ten digits from a zero, or nine from +33, by pairs or in one piece. */
const PHONE_RE =
  /(?<![\p{L}\d._-])(?:0|\+33[ \u00a0\u202f]?)[1-9](?:([ .\u00a0\u202f-]?)\d{2}(?:\1\d{2}){3})(?![\p{L}\d_]|[.-]\d)/gu

const findPhones = (text: string): string[] =>
  Array.from(text.matchAll(PHONE_RE), ([number]) =>
    number.replace(/^\+33/, '0').replace(/\D/g, ''),
  )

const files = globSync(['docs/**/*.{md,yml,csv,txt}', '.vuepress/public/exemples/**/*.*'], {
  cwd: ROOT,
})
const found = files.flatMap((file) =>
  findPhones(readFileSync(path.join(ROOT, file), 'utf8')).map((number) => ({ number, file })),
)

describe('telephone numbers', () => {
  it('are found however they are written, and a SIRET, a date or a code is none', () => {
    expect(findPhones('01 99 00 12 34, 06.39.98.00.12, +33465710012')).toEqual([
      '0199001234',
      '0639980012',
      '0465710012',
    ])
    expect(findPhones('21990001600011 2026-03-02 01004;01001 0.199001234 33000')).toEqual([])
  })

  it('ring nowhere: each is of a range kept for fiction', () => {
    expect(found.length).toBeGreaterThan(5)
    expect(found.filter(({ number }) => !RESERVED_RE.test(number))).toEqual([])
  })
})
