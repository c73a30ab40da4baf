import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import {
  HOUSE_DIR,
  PUBLIC_DIR,
  resolveProjectFolders,
} from '../../.vuepress/model/projectFolders.ts'
import { createSite } from '../../.vuepress/model/site/createSite.ts'
import { readSiteInput } from '../../.vuepress/model/site/readSiteInput.ts'
import { findWritten } from '../../.vuepress/publish/writtenAddresses.ts'
import { DIST } from './support/sitePages.ts'

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`)

test('all that the build writes besides pages and their copies is reserved: no page takes its place', () => {
  const { pages } = createSite(readSiteInput(resolveProjectFolders(HOUSE_DIR)))
  const addresses = new Set(pages.map(({ address }) => address))
  const publicFiles = new Set(listFiles(PUBLIC_DIR))
  const others = listFiles(DIST).filter(
    (file) => !addresses.has(file.replace(/index\.(?:html|md)$/, '')) && !publicFiles.has(file),
  )
  expect(others).toContain('/sw.js')
  expect(others.filter((file) => !findWritten(file.replace(/index\.(?:html|md)$/, '')))).toEqual([])
})
