import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readVersionDate } from '../../../.vuepress/lib/readVersionDate.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'version-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const DATE = '2026-01-02T03:04:05Z'

const commit = (): void => {
  const env = {
    ...process.env,
    GIT_COMMITTER_DATE: DATE,
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@guides.example',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@guides.example',
  }
  execFileSync('git', ['init', '-q'], { cwd: root, env })
  execFileSync('git', ['commit', '-q', '--allow-empty', '-m', 'x'], { cwd: root, env })
}

describe('readVersionDate', () => {
  it('is the date of the last commit', () => {
    commit()
    const date = readVersionDate(root, { SOURCE_DATE_EPOCH: '0' })
    expect(new Date(date!)).toEqual(new Date(DATE))
  })

  it('is SOURCE_DATE_EPOCH outside a repository', () => {
    expect(readVersionDate(root, { SOURCE_DATE_EPOCH: '1767323045' })).toBe(
      '2026-01-02T03:04:05.000Z',
    )
  })

  it.each([undefined, '', 'hier'])('is unknown otherwise (%s)', async (epoch) => {
    expect(readVersionDate(root, { SOURCE_DATE_EPOCH: epoch })).toBeNull()
  })
})
