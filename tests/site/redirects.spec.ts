import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { requestRaw } from './support/requestRaw.ts'

const LEDGER = path.resolve(import.meta.dirname, '../__fixtures__/old-addresses.csv')
const addresses = readFileSync(LEDGER, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[0]!)

/** The forms in which an old address may come: with or without final slash, accents composed or decomposed. */
const listForms = (address: string): string[] => {
  const bare = address.replace(/\/$/, '')
  const slashed = [bare, `${bare}/`].filter(Boolean)
  return [...new Set(slashed.flatMap((form) => [form, form.normalize('NFD')]).map(encodeURI))]
}

test('the ledger of old addresses is whole', () => {
  expect(addresses.length).toBe(61)
  expect(addresses).toContain('/reutilisation/animer-communauté')
})

for (const address of addresses) {
  test(`${address} leads to a page in one step at most`, async ({ baseURL }) => {
    for (const target of listForms(address)) {
      const first = await requestRaw({ baseURL: baseURL!, target })
      if (first.status === 200) continue
      expect(first.status, target).toBe(301)
      const location = first.headers.location!
      expect(location, target).toMatch(/^\/(?!\/)/)
      const second = await requestRaw({ baseURL: baseURL!, target: location })
      expect(second.status, `${target} → ${location}`).toBe(200)
      expect(second.headers['content-type'], location).toMatch(/^(text\/html|application\/pdf)/)
    }
  })
}

test('an address typed with its accent leads to its page', async ({ page }) => {
  await page.goto('/reutilisation/animer-communauté')
  expect(new URL(page.url()).pathname).toBe('/reutilisation/animer-communaute/')
})

test('a redirect keeps the query', async ({ baseURL }) => {
  const target = '/reutilisation/animer-communaut%C3%A9?source=ancien'
  const { headers } = await requestRaw({ baseURL: baseURL!, target })
  expect(headers.location).toBe('/reutilisation/animer-communaute/?source=ancien')
})
