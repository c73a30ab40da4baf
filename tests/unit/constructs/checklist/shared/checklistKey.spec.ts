import { describe, expect, it } from 'vitest'
import { getChecklistKey } from '../../../../../.vuepress/constructs/checklist/shared/checklistKey.ts'
import { CHECKLIST_KEY_PREFIX } from '../../../../../.vuepress/html-first/shared/loaderConfig.ts'

describe('getChecklistKey', () => {
  it('keeps the ticks of each page apart, under a common prefix', () => {
    expect(getChecklistKey('/qualite/formats/')).toBe('checklist:/qualite/formats/')
    expect(getChecklistKey('/a/').startsWith(CHECKLIST_KEY_PREFIX)).toBe(true)
  })
})
