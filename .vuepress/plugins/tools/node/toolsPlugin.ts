import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vuepress/core'
import type { ToolEnv } from './publishData.ts'

/** Publishes the data that the tools of the pages ask for, as JSON. */
export const toolsPlugin = (): Plugin => ({
  name: 'tools',
  onGenerated: async (app) => {
    const data = Object.assign(
      {},
      ...app.pages.map(({ markdownEnv }) => (markdownEnv as ToolEnv).toolData),
    )
    for (const [address, content] of Object.entries(data as Record<string, unknown>)) {
      const file = app.dir.dest(address.slice(1))
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, `${JSON.stringify(content)}\n`)
    }
  },
})
