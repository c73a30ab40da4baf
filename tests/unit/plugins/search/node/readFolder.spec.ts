import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadFolder } from '../../../../../.vuepress/plugins/search/node/loadFolder.ts'

let dir: string

const write = async (file: string, content: string | Buffer): Promise<void> => {
  await mkdir(path.dirname(path.join(dir, file)), { recursive: true })
  await writeFile(path.join(dir, file), content)
}

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'search-'))
})
afterEach(() => rm(dir, { recursive: true }))

describe('loadFolder', () => {
  it('reads the pages of every folder in natural order, labelled with their guide', async () => {
    await write('guide/README.md', '# Le guide')
    await write('guide/10-dix.md', '# Dix')
    await write('guide/2-deux.md', '# Deux')
    await write('seul.md', '# Seul')
    expect((await loadFolder(dir)).map(({ path: file, labels }) => [file, labels])).toEqual([
      ['guide/2-deux.md', ['Le guide']],
      ['guide/10-dix.md', ['Le guide']],
      ['guide/README.md', ['Le guide']],
      ['seul.md', []],
    ])
  })

  it('leaves out what is no page', async () => {
    await write('SUMMARY.md', '* [A](a.md)')
    await write('.vuepress/a.md', '# A')
    await write('node_modules/b/README.md', '# B')
    await write('image.png', 'x')
    await write('cachee.md', '---\nsearch: false\n---\n# Cachée')
    expect(await loadFolder(dir)).toEqual([])
  })

  it('takes bytes that are not UTF-8', async () => {
    await write('a.md', Buffer.from([0x23, 0x20, 0xe9, 0x00, 0xff]))
    expect((await loadFolder(dir))[0]!.path).toBe('a.md')
  })
})
