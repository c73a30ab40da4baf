import './preferFrench.ts'
import CMS, { type CmsConfig } from '@sveltia/cms'
import { readEntry, writeEntry } from '../shared/pageFormat.ts'
import { registerBlocks } from './registerBlocks.ts'

/** Beside the page of the desk. */
const CONFIG = 'config.json'

const start = async (): Promise<void> => {
  const config = (await (await fetch(CONFIG)).json()) as CmsConfig
  CMS.registerCustomFormat('page', 'md', {
    fromFile: readEntry,
    toFile: (value: Record<string, unknown>) => writeEntry(value),
  })
  registerBlocks()
  await CMS.init({ config: { ...config, load_config_file: false } })
}

await start()
