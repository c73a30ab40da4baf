import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ImportPlan } from './planImport.ts'

const differs = (file: string, content: string | Buffer): boolean =>
  existsSync(file) && !readFileSync(file).equals(Buffer.from(content))

/**
 * Writes what was planned. Nothing is written when a file that is there would change.
 *
 * @param source - folder that is imported, absolute
 * @param target - folder of guides, absolute
 * @throws Error, in French, with the files that are there and differ
 */
export const writeImport = (
  { pages, copies }: ImportPlan,
  { source, target }: { source: string; target: string },
  others: ReadonlyMap<string, string>,
): void => {
  const texts = new Map([...pages, ...others])
  const taken = [
    ...[...texts]
      .filter(([file, text]) => differs(path.join(target, file), text))
      .map(([file]) => file),
    ...[...copies]
      .filter(([from, to]) => differs(path.join(target, to), readFileSync(path.join(source, from))))
      .map(([, to]) => to),
  ]
  if (taken.length > 0)
    throw new Error(
      `Rien n’est écrit : ces fichiers existent déjà et changeraient.\n${taken.map((file) => `  - ${file}`).join('\n')}\nDéplacez-les, ou importez dans un autre dossier.`,
    )
  for (const [file, text] of texts) {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true })
    writeFileSync(path.join(target, file), text)
  }
  for (const [from, to] of copies) {
    mkdirSync(path.dirname(path.join(target, to)), { recursive: true })
    copyFileSync(path.join(source, from), path.join(target, to))
  }
}
