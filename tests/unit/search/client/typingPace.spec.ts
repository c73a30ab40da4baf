import { describe, expect, it } from 'vitest'
import { createTypingPace } from '../../../../.vuepress/search/client/typingPace.ts'

/** The pause after keys typed at a pace, in ms. */
const findPause = (gap: number, typed = 'licence', keys = 8): number => {
  let time = 0
  const pace = createTypingPace(() => time)
  for (let key = 0; key < keys; key += 1) {
    pace.note()
    time += gap
  }
  return pace.findPause(typed)
}

describe('the pause after which a question is asked', () => {
  it('is short for a fast hand, and longer than the next key of a slow one', () => {
    expect(findPause(80)).toBe(250)
    for (const gap of [230, 300, 380]) expect(findPause(gap)).toBeGreaterThan(gap * 1.4)
  })

  it('never lasts', () => {
    expect(findPause(600)).toBe(700)
  })

  it('is longer after a word that is only begun', () => {
    expect(findPause(80, 'licence o')).toBe(600)
    expect(findPause(80, 'a')).toBe(600)
  })

  it('takes a long wait for a thought, not for a pace', () => {
    let time = 0
    const pace = createTypingPace(() => time)
    for (const next of [80, 160, 240, 320, 400, 5400]) {
      pace.note()
      time = next
    }
    pace.note()
    expect(pace.findPause('licence')).toBe(250)
  })

  it('supposes a usual hand before two keys', () => {
    expect(findPause(80, 'licence', 1)).toBeGreaterThan(350)
  })
})
