import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { expect, it } from 'vitest'
import { explainError, explainOption } from '../../../scripts/explainError.ts'
import { readJson } from '../../../scripts/readJson.ts'
import { readPort } from '../../../scripts/readPort.ts'
import { takeOne } from '../../../scripts/takeOne.ts'
import { makeFolder } from './runScript.ts'

const explain = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return explainOption(error) ?? explainError(error)
  }
  return ''
}

const options = { base: { type: 'string', short: 'b' }, fix: { type: 'boolean' } } as const

it.each([
  [['--base'], 'Il manque la valeur de l’option --base.'],
  [['-b'], 'Il manque la valeur de l’option --base.'],
  [['--base', '--fix'], 'Il manque la valeur de l’option --base.'],
  [['--fix=1'], 'L’option --fix ne prend pas de valeur.'],
  [['mot'], '« mot » est en trop.'],
  [['--autre'], 'Option inconnue.'],
])('says what is wrong with the options %j', (args, told) => {
  expect(explain(() => parseArgs({ args, options }))).toBe(told)
})

it('says in French what the system says of a path', () => {
  const root = makeFolder({ 'a.json': '{' })
  expect(explain(() => readFileSync(`${root}/b`))).toBe(`« ${root}/b » n’existe pas.`)
  expect(explain(() => readFileSync(`${root}/a.json/b`))).toContain('n’est pas un dossier.')
  expect(explain(() => readFileSync(root))).toBe('Un dossier est nommé à la place d’un fichier.')
  expect(explain(() => readJson(`${root}/a.json`))).toContain('n’est pas du JSON')
  const taken = Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 80 })
  expect(explainError(taken)).toContain('Le port 80 est déjà pris')
})

it('keeps what the project says itself', () => {
  expect(explainError(new Error('Le dossier manque.'))).toBe('Le dossier manque.')
})

it('takes one path, and numbers of ports alone', () => {
  expect(takeOne([], 'dossier')).toBeUndefined()
  expect(takeOne(['a'], 'dossier')).toBe('a')
  expect(() => takeOne(['a', 'b'], 'dossier')).toThrow('Un seul dossier à la fois : « b »')
  expect(readPort('8080')).toBe(8080)
  for (const wrong of ['abc', '', '-1', '65536', '8e3'])
    expect(() => readPort(wrong)).toThrow(wrong)
})
