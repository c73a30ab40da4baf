import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { convertMarkdown, type Dialect } from '../convertMarkdown.ts'
import type { SourcePage } from '../readSource.ts'

export interface WritePagesInput {
  pages: readonly SourcePage[]
  source: string
  /** Folder of the generator's pages, emptied first. */
  target: string
  dialect: Dialect
  /** Front matter for a page, besides its title and description. */
  header?: (page: SourcePage) => Record<string, unknown>
  /** Whether the generator writes the title itself: the heading of level 1 then goes. */
  dropHeading?: boolean
}

const copyImages = async (source: string, target: string): Promise<void> => {
  for (const file of await readdir(source, { recursive: true })) {
    if (/\.(?:svg|png|jpe?g|webp|avif)$/.test(file))
      await cp(path.join(source, file), path.join(target, file))
  }
}

/** Writes each page at the file that gives it the address it has in ours: `<address>/index.md`. */
export const writePages = async ({
  pages,
  source,
  target,
  dialect,
  header = () => ({}),
  dropHeading = false,
}: WritePagesInput): Promise<void> => {
  await rm(target, { recursive: true, force: true })
  for (const page of pages) {
    const { address, title, description, body } = page
    const data = { title, description, ...header(page) }
    const file = path.join(target, address, 'index.md')
    const yaml = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    const converted = convertMarkdown(body, dialect)
    // Images stand beside the page that shows them, one folder up from where it is now written.
    const text = converted.replace(/\]\(\.\/([^)]+\.\w+)\)/g, '](../$1)')
    const content = dropHeading ? text.replace(/^# .*$/m, '') : text
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, `---\n${yaml.join('\n')}\n---\n\n${content}`)
  }
  await copyImages(source, target)
}

/** The guides of a site, for the menus of the generators that want them written. */
export const listGuides = (
  pages: readonly SourcePage[],
): { title: string; address: string; chapters: SourcePage[] }[] =>
  pages
    .filter(({ file }) => /^[^/]+\/README\.md$/.test(file))
    .map((readme) => ({
      title: readme.title,
      address: readme.address,
      chapters: pages.filter(
        ({ file }) => path.dirname(file) === path.dirname(readme.file) && file !== readme.file,
      ),
    }))
