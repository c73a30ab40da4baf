import type { Page, PluginObject } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { resolvePageProblems } from '../../../../../.vuepress/plugins/diagnostics/node/diagnosticsPlugin.ts'
import { safeHtmlPlugin } from '../../../../../.vuepress/plugins/safe-html/node/safeHtmlPlugin.ts'

describe('safeHtmlPlugin', () => {
  it('places what is wrong in a front matter at the top of the file', async () => {
    const page = {
      content: '---\ntitle: A\nhead:\n  - [script, {}, a]\n---\n\n# A\n',
      filePathRelative: 'g/1-a.md',
      frontmatter: { head: [['script', {}, 'a']] },
      markdownEnv: {},
    } as unknown as Page
    await (safeHtmlPlugin() as PluginObject).extendsPage?.(page, {} as never)
    expect(resolvePageProblems(page)).toEqual([
      expect.objectContaining({ file: 'g/1-a.md', line: 1 }),
    ])
  })
})
