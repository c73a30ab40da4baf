import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { ensureCommand } from './support/ensureCommand.ts'
import { DIST, listHtmlFiles } from './support/sitePages.ts'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Texts that a pattern finds, as written in the HTML. */
const list = (html: string, pattern: RegExp): string[][] =>
  Array.from(html.matchAll(pattern), ([, ...found]) => found as string[])

test('each page gives an address one number, and lists it once under that number', () => {
  let numbered = 0
  for (const file of listHtmlFiles().filter((name) => !/^(?:imprimer|redaction)/.test(name))) {
    const [page, paper = ''] = readFileSync(path.join(DIST, file), 'utf8').split(
      '<div class="on-paper">',
    ) as [string, string?]
    const addresses = list(paper, /<li>([^<]*)<\/li>/g).flat()
    expect(new Set(addresses).size, file).toBe(addresses.length)
    const links = list(page, /href="([^"]*)"[^>]* data-number="(\d+)"/g)
    for (const [href, number] of links) expect(addresses[Number(number) - 1], file).toBe(href)
    expect(new Set(links.map(([, number]) => number)).size, file).toBe(addresses.length)
    numbered += links.length
  }
  expect(numbered).toBeGreaterThan(200)
})

test('a chapter printed alone says what it is, numbers its addresses and cuts no example', async ({
  page,
}, testInfo) => {
  ensureCommand('pdftotext', 'poppler-utils')
  await page.goto('/utiliser/cartographier/')
  const file = testInfo.outputPath('chapitre.pdf')
  writeFileSync(file, await page.pdf({ format: 'A4' }))
  const sheets = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    .split('\f')
    .map(squeeze)
  const text = sheets.join(' ')
  const title = await page.locator('h1').innerText()

  const [head] = sheets[0]!.split(`Chapitre `)
  expect(head).toMatch(/^Utiliser des données « /)
  expect(head).toContain(title)
  expect(head).toContain(new URL(page.url()).pathname)
  expect(head).toMatch(/version du \d/)
  expect(text).not.toContain('Accueil')

  const [body, list] = text.split(' Adresses 1. ')
  expect(body).toContain('[1]')
  expect(body!.match(/https?:\/\/adresse\.data\.gouv\.fr/g)).toBeNull()
  expect(list!.match(/https:\/\/adresse\.data\.gouv\.fr\/outils\/csv/g)).toHaveLength(1)

  const examples = await page.locator('pre').allInnerTexts()
  expect(examples.length).toBeGreaterThan(3)
  for (const example of examples.map(squeeze))
    expect(
      sheets.some((sheet) => sheet.includes(example)),
      example,
    ).toBe(true)
})
