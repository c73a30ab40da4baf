import './preferFrench.ts'
import CMS, { type CmsConfig } from '@sveltia/cms'
import { REPORT } from '../shared/deskFields.ts'
import { readEntry, writeEntry } from '../shared/pageFormat.ts'
import previewStyle from './deskPreview.css?inline'
import { repairEntry } from './deskEntry.ts'
import { DeskPreview } from './deskPreview.ts'
import { DeskReport } from './deskReport.ts'
import deskStyle from './deskReport.css?inline'
import { registerBlocks } from './registerBlocks.ts'

/** Beside the page of the desk, as the build wrote it. */
interface DeskConfig {
  cms: CmsConfig
  /** Style sheet of the site, with base. */
  style: string | null
}

const start = async (): Promise<void> => {
  const { cms, style: siteStyle } = (await (await fetch('config.json')).json()) as DeskConfig
  CMS.registerCustomFormat('page', 'md', {
    fromFile: readEntry,
    toFile: (value: Record<string, unknown>) => writeEntry(value),
  })
  registerBlocks()
  CMS.registerFieldType(REPORT, DeskReport)
  const style = document.createElement('style')
  style.textContent = deskStyle
  document.head.append(style)
  if (siteStyle !== null) CMS.registerPreviewStyle(siteStyle)
  CMS.registerPreviewStyle(previewStyle, { raw: true })
  for (const { name } of cms.collections ?? [])
    if (name !== undefined) CMS.registerPreviewTemplate(name, DeskPreview)
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => repairEntry(entry) })
  await CMS.init({ config: { ...cms, load_config_file: false } })
}

await start()
