import { appendFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import {
  AUTHOR_COMPONENTS,
  type AuthorComponent,
} from '../../.vuepress/components/authorComponents.ts'
import { allowVue, buildSite, copyFolder, serve } from './support/buildFixture.ts'
import { isNight } from '../support/isNight.ts'

const FIXTURE = path.resolve(import.meta.dirname, '../__fixtures__/constructs')

const PROPS: Partial<Record<AuthorComponent, string>> = { Button: ' link="/" text="Accueil"' }

/** Each at night; by day, one of three, as all are woken by the same code. */
const COMPONENTS = AUTHOR_COMPONENTS.filter((_name, rank) => isNight || rank % 3 === 0)

/** A page that wakes Vue is written with what Vue looks for in it; the others are without. */
const WAKING =
  '\n\n<button id="wake" type="button" data-hydrate @click="() => {}">Réveil</button>\n'

test('Vue takes over without a word a page that wakes it, whatever component stands in it', async ({
  page,
}) => {
  const source = await copyFolder(FIXTURE)
  // Each stands in a page of its own: a mistake in one would hide those of the others.
  for (const name of COMPONENTS)
    await appendFile(
      path.join(source, `guide/${name}.md`),
      `# ${name}\n\n<${name}${PROPS[name] ?? ''} />\n`,
    )
  const files = await readdir(source, { recursive: true })
  const pages = files.filter((file) => file.endsWith('.md'))
  for (const file of pages) await appendFile(path.join(source, file), WAKING)
  const { code, output, dest } = await buildSite(source, undefined, { env: allowVue(...pages) })
  expect(code, output).toBe(0)
  const server = await serve(dest)

  let messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  const built = (await readdir(dest, { recursive: true })).filter(
    (file) => file.endsWith('.html') && !/^(?:imprimer|redaction)\//.test(file),
  )
  let taken = 0
  for (const file of built) {
    messages = []
    await page.goto(server.url + file)
    await expect(page.locator('[data-busy]')).toHaveCount(0)
    const button = page.locator('#wake')
    // Pages that the site writes by itself have none.
    if ((await button.count()) === 0) continue
    const before = await page.locator('#app').innerText()
    await button.click()
    await expect(page.locator('html[data-app]'), file).toBeAttached()
    expect(messages, file).toEqual([])
    expect(await page.locator('#app').innerText(), file).toBe(before)
    taken += 1
  }
  expect(taken).toBe(pages.length)
  await server.close()
})
