import type { BuiltApp, Step } from '../../../publish/Step.ts'
import type { ToolEnv } from './publishData.ts'

/** Data of every tool, by address without base: several pages may ask for the same. */
const listData = ({ pages }: BuiltApp): Map<string, unknown> =>
  new Map(
    pages.flatMap(({ markdownEnv }) =>
      Object.entries((markdownEnv as ToolEnv).toolData ?? {}).map(
        ([address, data]) => [encodeURI(address), data] as const,
      ),
    ),
  )

/** Publishes the data that the tools of the pages ask for, as JSON. */
export const toolsStep = (): Step => ({
  name: 'tools',
  addresses: (app) => [...listData(app).keys()],
  write: (app, output) => {
    for (const [address, data] of listData(app)) output.write(address, `${JSON.stringify(data)}\n`)
  },
})
