import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { path } from 'vuepress/utils'
import type { ExportGuide, ExportManifest } from '../shared/types.ts'
import { addressFile } from './addressFile.ts'
import { readArticle } from './readArticle.ts'
import { renderPrintPage } from './renderPrintPage.ts'
import { resolveGuide } from './resolveGuide.ts'

export interface WritePrintPagesOptions {
  site: ExportManifest['site']
  guides: readonly ExportGuide[]
  /** Folder of the built site. */
  dest: string
  /** Style and loader of a page, as elements, by the HTML of its body. */
  renderHead: (content: string) => Promise<string>
  /** Style sheet of the print pages. */
  styleFile: string
}

const writeStyle = async ({ dest, styleFile }: WritePrintPagesOptions): Promise<string> => {
  const style = await readFile(styleFile)
  const digest = createHash('sha256').update(style).digest('hex').slice(0, 8)
  const address = `/imprimer/print.${digest}.css`
  await mkdir(path.join(dest, 'imprimer'), { recursive: true })
  await writeFile(path.join(dest, addressFile(address)), style)
  return address
}

/** Writes, out of the built pages, the page that holds each guide. One guide in memory at a time. */
export const writePrintPages = async (options: WritePrintPagesOptions): Promise<void> => {
  const { site, guides, dest, renderHead } = options
  if (guides.length === 0) return
  const style = `${site.base.replace(/\/$/, '')}${await writeStyle(options)}`
  for (const guide of guides) {
    const pages = await Promise.all(
      guide.chapters.map(({ address }) => readFile(path.join(dest, addressFile(address)), 'utf8')),
    )
    const chapters = resolveGuide(guide, pages.map(readArticle), site)
    const head = await renderHead(chapters.map(({ html }) => html).join('\n'))
    const file = path.join(dest, addressFile(guide.print))
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, renderPrintPage({ site, guide, chapters, head, style }))
  }
}
