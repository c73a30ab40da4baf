import { posix } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as own from '../../../.vuepress/lib/posixPath.ts'

const part = fc.constantFrom('a', 'b.md', '..', '.', '', '/', 'é', ' ', 'a.b')
const path = fc
  .array(part, { maxLength: 7 })
  .map((parts) => parts.join('/'))
  // Of slashes alone, Node's own answers differ with an extension.
  .filter((value) => !/^\/+$/.test(value))
const joined = fc.array(fc.constantFrom('a', '..', '.', '/', 'b', '.md'), { maxLength: 7 })

describe('paths are those of Node', () => {
  it('for one path', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          path,
          joined.map((parts) => parts.join('')).filter((value) => !/^\/+$/.test(value)),
        ),
        (value) => {
          expect(own.dirname(value)).toBe(posix.dirname(value))
          expect(own.basename(value)).toBe(posix.basename(value))
          expect(own.basename(value, '.md')).toBe(posix.basename(value, '.md'))
          expect(own.normalize(value)).toBe(posix.normalize(value))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('for two', () => {
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(own.join(a, b)).toBe(posix.join(a, b))
        expect(own.relative(`/${a}`, `/${b}`)).toBe(posix.relative(`/${a}`, `/${b}`))
      }),
      { numRuns: 2000 },
    )
  })
})
