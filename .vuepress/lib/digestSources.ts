import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { digestContent } from './contentCache.ts'

const known = new Map<string, string>()

/**
 * Says what the program is made of: its own sources, the packages it is installed with, and Node. What was
 * made by another program than this one is made again. Read once: a program does not change while it runs.
 *
 * @param projectDir - root of the repository, absolute
 * @returns hexadecimal
 */
export const digestSources = (projectDir: string): string => {
  const before = known.get(projectDir)
  if (before) return before
  const files = globSync(
    ['package*.json', 'tsconfig.json', '.vuepress/**/*.{ts,vue,css,json,html}'],
    {
      cwd: projectDir,
      exclude: ['.vuepress/public/**'],
    },
  ).sort()
  const read = (file: string): string => readFileSync(path.join(projectDir, file), 'utf8')
  const digest = digestContent(
    [process.version, ...files.map((file) => `${file} ${digestContent(read(file))}`)].join('\n'),
  )
  known.set(projectDir, digest)
  return digest
}
