import { expect, it } from 'vitest'
import { createProgress } from '../../../../scripts/build/createProgress.ts'

it('says each stage once, and how many are done on long work only', () => {
  let now = 0
  const lines: string[] = []
  const progress = createProgress({ log: (line) => lines.push(line), now: () => now })
  progress.start('Lecture')
  for (let i = 0; i < 100; i += 1) {
    now += 110
    progress.count('Écriture')
  }
  progress.start('Contrôle')
  expect(lines).toEqual(['Lecture…', 'Écriture…', '  47', '  93', 'Contrôle…'])
  expect(progress.seconds()).toBe(11)
})
