/** Writes a site of generated pages: `node bench/generate.ts DOSSIER [PAGES]`. Replaces the folder. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createCorpus } from './corpus/createCorpus.ts'
import { readFrenchWords } from './corpus/readFrenchWords.ts'

/** @returns the number of words written, front matter included */
export const generate = async (dir: string, pages: number): Promise<number> => {
  const files = createCorpus({ pages, words: readFrenchWords() })
  await rm(dir, { recursive: true, force: true })
  for (const { file, text } of files) {
    const target = path.join(dir, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, text)
  }
  return files.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}

if (import.meta.main) {
  const [dir, pages = '1000'] = process.argv.slice(2)
  if (!dir) {
    process.stderr.write('Usage : node bench/generate.ts DOSSIER [PAGES]\n')
    process.exit(1)
  }
  const words = await generate(path.resolve(dir), Number(pages))
  process.stdout.write(`${pages} pages, ${Math.round(words / Number(pages))} mots par page.\n`)
}
