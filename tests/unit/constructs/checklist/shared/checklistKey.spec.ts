import { describe, expect, it } from 'vitest'
import {
  CHECKLIST_KEY_PREFIX,
  getChecklistKey,
} from '../../../../../.vuepress/constructs/checklist/shared/checklistKey.ts'

describe('getChecklistKey', () => {
  it('keeps the ticks of each page apart, under a common prefix', () => {
    expect(getChecklistKey('/qualite/formats/')).toBe('checklist:/qualite/formats/')
    expect(getChecklistKey('/a/').startsWith(CHECKLIST_KEY_PREFIX)).toBe(true)
  })
})
