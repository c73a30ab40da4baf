import type { Plugin } from 'vuepress/core'
import { checklistMarkdown } from './checklistMarkdown.ts'

/** Checklists (`- [ ] texte`). */
export const checklistPlugin = (): Plugin => ({
  name: 'checklist',
  extendsMarkdown: (md) => {
    md.use(checklistMarkdown)
  },
})
