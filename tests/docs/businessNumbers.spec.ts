import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasLuhnKey, isSiret } from '../../.vuepress/verifier/shared/profile/forms/luhn.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Numbers that are wrong on purpose: the page shows how the error is found. */
const WRONG_ON_PURPOSE: Record<string, string> = {
  '13002526500012': 'cleaning: a SIRET whose last digit was changed, that the script must name',
  '21860194600018': 'schemas: the wrong key of the file that the validator refuses',
}

/** In one piece, by groups of three, or a SIREN followed by the five digits of the establishment. */
const NUMBER_RE =
  /(?<![\p{L}\d.]|\d[ \u00a0\u202f])(?:\d{9}[ \u00a0\u202f]?\d{5}|\d{9}|\d{3}([ \u00a0\u202f])\d{3}\1\d{3}(?:\1\d{5})?)(?![\p{L}\d]|[ \u00a0\u202f]\d)/gu

interface Place {
  digits: string
  place: string
}

const findNumbers = (text: string, file: string): Place[] =>
  text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(NUMBER_RE), ([number]) => ({
      digits: number.replace(/\D/g, ''),
      place: `${file}:${index + 1}`,
    })),
  )

const isRight = (digits: string): boolean =>
  digits.length === 9 ? hasLuhnKey(digits) : isSiret(digits)

/** A drawing holds coordinates: only what it writes and says is read. */
const readText = (file: string): string => {
  const text = readFileSync(path.join(ROOT, file), 'utf8')
  if (!file.endsWith('.svg')) return text
  return text.replace(/<[^>]*>/g, (tag) => /aria-label="([^"]*)"/.exec(tag)?.[1] ?? '\n')
}

const files = globSync(
  ['docs/**/*.{md,yml,csv,json,svg,txt}', '.vuepress/public/exemples/**/*.*'],
  { cwd: ROOT },
)
const found = files.flatMap((file) => findNumbers(readText(file), file))

describe('the numbers of organisations', () => {
  it('are found in a sentence, a row, a name of file and an address, however they are spaced', () => {
    const digits = (text: string) => findNumbers(text, '').map((number) => number.digits)
    expect(digits('a,21990001600011,3 r.')).toEqual(['21990001600011'])
    expect(digits('`20260203_219900016_equipements.csv`')).toEqual(['219900016'])
    expect(digits('SIRET 219900016 00011, 219 900 016 et 219 900 016 00011')).toEqual([
      '21990001600011',
      '219900016',
      '21990001600011',
    ])
    expect(digits('3.141592653, 1234567890, 01 99 00 56 78')).toEqual([])
  })

  it('are in the pages, in the files to download', () => {
    expect(new Set(found.map(({ place }) => place.split('/')[0]))).toEqual(
      new Set(['docs', '.vuepress']),
    )
    expect(found.length).toBeGreaterThan(40)
  })

  it('have the key that a register would give them', () => {
    const wrong = found.filter(
      ({ digits }) => !isRight(digits) && !Object.hasOwn(WRONG_ON_PURPOSE, digits),
    )
    expect(wrong).toEqual([])
  })

  it.each(Object.entries(WRONG_ON_PURPOSE))('%s is still wrong, and still used: %s', (digits) => {
    expect(isRight(digits)).toBe(false)
    expect(found.some((number) => number.digits === digits)).toBe(true)
  })
})
