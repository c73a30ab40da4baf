import { readFile } from 'node:fs/promises'
import { getDirname, path } from 'vuepress/utils'
import { readColors, type SiteColors } from './readColors.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** The style sheet where the colours of the site are written. */
export const COLORS_FILE = path.resolve(dirname, '../../theme/client/styles/tokens.css')

/** The light colours of the site, for what is drawn at build. */
export const loadColors = async (): Promise<SiteColors> =>
  readColors(await readFile(COLORS_FILE, 'utf8'))
