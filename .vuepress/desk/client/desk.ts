import './preferFrench.ts'
import CMS, { type CmsConfig } from '@sveltia/cms'
import { readEntry, writeEntry } from '../shared/pageFormat.ts'
import previewStyle from './deskPreview.css?inline'
import { DeskPreview, repairEntry } from './deskPreview.ts'
import { registerBlocks } from './registerBlocks.ts'

/** Beside the page of the desk, as the build wrote it. */
interface DeskConfig {
  cms: CmsConfig
  /** Style sheet of the site, with base. */
  style: string | null
}

const start = async (): Promise<void> => {
  const { cms, style } = (await (await fetch('config.json')).json()) as DeskConfig
  CMS.registerCustomFormat('page', 'md', {
    fromFile: readEntry,
    toFile: (value: Record<string, unknown>) => writeEntry(value),
  })
  registerBlocks()
  if (style !== null) CMS.registerPreviewStyle(style)
  CMS.registerPreviewStyle(previewStyle, { raw: true })
  for (const { name } of cms.collections ?? [])
    if (name !== undefined) CMS.registerPreviewTemplate(name, DeskPreview)
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => repairEntry(entry) })
  await CMS.init({ config: { ...cms, load_config_file: false } })
}

await start()
