import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { SiteFolders } from '../../model/site/readSiteInput.ts'
import type { BuiltApp, Step } from '../../publish/Step.ts'
import { createDeskConfig, type DeskPage, type DeskSite } from './deskConfig.ts'
import type { DeskFile } from './buildDesk.ts'
import { describeSite } from './describeSite.ts'
import { readDesk } from './readDesk.ts'
import { renderDeskPage } from './renderDeskPage.ts'

/** Address of the desk, without base. */
export const DESK_ADDRESS = '/redaction/'

const CONFIG_ADDRESS = `${DESK_ADDRESS}config.json`
const SITE_ADDRESS = `${DESK_ADDRESS}site.json`

export interface DeskOptions {
  site: DeskSite
  /** What goes with the folder of guides: one that is not that of this repository has no desk. */
  folders: SiteFolders
}

/** Those that have a file: the site makes others, and names one for each. */
const listPages = ({ pages }: BuiltApp): DeskPage[] =>
  pages.flatMap(({ filePath, filePathRelative, title }) =>
    filePath !== null && filePathRelative !== null && existsSync(filePath)
      ? [{ file: filePathRelative, title }]
      : [],
  )

/** The style sheet of the site, for previews; null when there is none. */
const findStyle = (dest: string, base: string): string | null => {
  const file = readdirSync(path.join(dest, 'assets')).find((name) => /^style-.*\.css$/.test(name))
  return file === undefined ? null : `${base}assets/${file}`
}

/** Writes the desk where authors write without Git: its page, its settings and its files. */
export const deskStep = ({ site, folders }: DeskOptions): Step => {
  let files: Promise<DeskFile[]> | undefined
  const read = (): Promise<DeskFile[]> => (files ??= readDesk())
  return {
    name: 'desk',
    addresses: async () =>
      folders.isHouse
        ? [
            DESK_ADDRESS,
            CONFIG_ADDRESS,
            SITE_ADDRESS,
            ...(await read()).map(({ address }) => address),
          ]
        : [],
    write: async (app, output) => {
      if (!folders.isHouse) return
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
      output.write(
        CONFIG_ADDRESS,
        JSON.stringify({
          cms: createDeskConfig(site, listPages(app)),
          style: findStyle(app.dir.dest(), base),
        }),
      )
      output.write(SITE_ADDRESS, JSON.stringify(describeSite(site, folders)))
    },
  }
}
