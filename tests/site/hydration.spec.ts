import { expect, test } from '@playwright/test'
import { listLoaderModules } from '../../.vuepress/offline/node/listScripts.ts'
import { listShapes } from './support/listShapes.ts'
import { listVisited } from './support/sitePages.ts'

const NOTHING_TO_DO = 'html-first: nothing for Vue to take over in this page'
const WITH_VUE = '/reutilisation/'
const WITHOUT_VUE = '/reutilisation/comprendre/'

test('Vue takes over without a word the pages that hold components, and leaves the others alone', async ({
  page,
}) => {
  let messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  const taken: string[] = []
  const left: string[] = []
  test.setTimeout(900_000)
  // A guide on one page and the desk of authors are no pages of VuePress.
  const all = listVisited().filter((name) => !/^\/(?:imprimer|redaction)\//.test(name))
  // Pages made of the same elements are taken over alike: each of them in `npm run test:long`.
  const pages = process.env.TOUT ? all : [...new Set([WITH_VUE, WITHOUT_VUE, ...listShapes(all)])]

  for (const address of pages) {
    messages = []
    // The page of an unknown address finds pages near to it, once it is read.
    await page.goto(address, { waitUntil: address === '/404.html' ? 'networkidle' : 'load' })
    const before = await page.locator('#app').innerText()
    const island = listLoaderModules(await page.content(), '/').find((url) =>
      url.startsWith('/assets/app-'),
    )
    await page.evaluate((url) => {
      void import(url).then(({ wake }: { wake: (target: Element) => Promise<void> }) =>
        // Why it fails is in the console already.
        wake(document.body).catch(() => undefined),
      )
    }, island!)
    await expect
      .poll(async () => messages.length > 0 || (await page.locator('html[data-app]').count()) > 0)
      .toBe(true)

    if (messages.some((message) => message.includes(NOTHING_TO_DO))) left.push(address)
    else taken.push(address)
    expect(
      messages.filter((message) => !message.includes(NOTHING_TO_DO)),
      address,
    ).toEqual([])
    expect(await page.locator('#app').innerText(), address).toBe(before)
  }

  expect(taken).toContain(WITH_VUE)
  expect(left).toContain(WITHOUT_VUE)
})
