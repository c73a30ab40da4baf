import type { BuiltApp, Step } from '../../publish/Step.ts'
import { createDeskConfig, type DeskPage, type DeskSite } from './deskConfig.ts'
import type { DeskFile } from './buildDesk.ts'
import { readDesk } from './readDesk.ts'
import { renderDeskPage } from './renderDeskPage.ts'

/** Address of the desk, without base. */
export const DESK_ADDRESS = '/redaction/'

const CONFIG_ADDRESS = `${DESK_ADDRESS}config.json`

export interface DeskOptions {
  site: DeskSite
  /** Whether the folder that is built is the one of this repository: others are not kept in it. */
  isHouse: (dir: string) => boolean
}

const listPages = ({ pages }: BuiltApp): DeskPage[] =>
  pages.flatMap(({ filePath, filePathRelative, title }) =>
    filePath !== null && filePathRelative !== null ? [{ file: filePathRelative, title }] : [],
  )

/** Writes the desk where authors write without Git: its page, its settings and its files. */
export const deskStep = ({ site, isHouse }: DeskOptions): Step => {
  let files: Promise<DeskFile[]> | undefined
  const read = (): Promise<DeskFile[]> => (files ??= readDesk())
  return {
    name: 'desk',
    addresses: async ({ dir }) =>
      isHouse(dir.source())
        ? [DESK_ADDRESS, CONFIG_ADDRESS, ...(await read()).map(({ address }) => address)]
        : [],
    write: async (app, output) => {
      if (!isHouse(app.dir.source())) return
      const bundle = await read()
      for (const { address, content } of bundle) output.write(address, content)
      const { base } = app.siteData
      output.write(
        DESK_ADDRESS,
        renderDeskPage({
          title: site.title,
          base,
          script: base + bundle[0]!.address.slice(1),
        }),
      )
      output.write(CONFIG_ADDRESS, JSON.stringify(createDeskConfig(site, listPages(app))))
    },
  }
}
