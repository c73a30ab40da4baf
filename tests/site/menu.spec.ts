import { expect, test, type Page } from '@playwright/test'
import { buildSite, serve, writeGuides } from './support/buildFixture.ts'
import { findAddress } from './support/sitePages.ts'

const PHONE = { width: 360, height: 740 }
const chapter = findAddress('aria-label="Chapitres du guide"')

const openMenu = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.locator('#_menu')).toBeVisible()
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('the menu follows its button, and no stop of the keyboard lies behind it', async ({
    page,
  }) => {
    await page.goto(chapter)
    expect(
      await page.locator('#_menu').evaluate((menu) => menu.previousElementSibling?.className),
    ).toBe('menu-button')
    await openMenu(page)
    const hidden = await page.evaluate(() => {
      const box = document.querySelector('#_menu')!.getBoundingClientRect()
      return [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')]
        .filter((element) => element.tabIndex >= 0)
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.closest('#_menu'))
        .filter((element) => element.getBoundingClientRect().bottom > box.top + 1)
        .map((element) => element.outerHTML.slice(0, 80))
    })
    expect(hidden).toEqual([])
  })

  test('the page behind does not scroll', async ({ page }) => {
    await page.goto(chapter)
    await openMenu(page)
    await page.mouse.move(180, 500)
    await page.mouse.wheel(0, 3000)
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('coming back from a chapter finds it closed', async ({ page }) => {
    await page.goto(chapter)
    await openMenu(page)
    await page.locator('#_menu .group-list a:not([aria-current])').first().click()
    await expect(page).not.toHaveURL(chapter)
    await page.goBack()
    await expect(page).toHaveURL(chapter)
    await expect(page.locator('#_menu')).toBeHidden()
  })

  test('with text at 200 % it can be closed without a keyboard', async ({ page }) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    await page.goto(chapter)
    await openMenu(page)
    await page.getByRole('button', { name: 'Fermer le menu' }).click()
    await expect(page.locator('#_menu')).toBeHidden()
  })
})

test('a choice of theme made since is there on coming back, and in the other tabs', async ({
  page,
  context,
}) => {
  await page.goto('/')
  const other = await context.newPage()
  await other.goto('/')
  await page.goto(chapter)
  await page.getByRole('button', { name: 'Thème' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.locator('.site > .status')).toHaveText('Thème : clair')
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test.describe('a guide of seventy chapters', () => {
  test.describe.configure({ mode: 'default' })
  let server: Awaited<ReturnType<typeof serve>>

  test.beforeAll(async () => {
    const chapters = Array.from({ length: 70 }, (_, rank) => [
      `guide/chapitre-${rank + 1}.md`,
      `---\npermalink: /guide/chapitre-${rank + 1}/\n---\n\n# Chapitre ${rank + 1}\n\n## Contenu\n\nTexte.\n\n## Menu\n\nTexte.\n\n## App\n\nTexte.\n\n## Sur cette page\n\nTexte.\n\n## ???\n\nTexte.\n`,
    ])
    const dir = await writeGuides({
      'README.md': '---\nhome: true\ntitle: Essai\n---\n',
      'guide/README.md': '---\npermalink: /guide/\n---\n\n# Guide\n\n<CurrentGroupToc/>\n',
      ...Object.fromEntries(chapters),
    })
    const { code, output, dest } = await buildSite(dir)
    expect(code, output).toBe(0)
    server = await serve(dest)
  })
  test.afterAll(() => server?.close())

  const open = (page: Page, number: number) =>
    page.goto(new URL(`guide/chapitre-${number}/`, server.url).href)

  /** Where the current chapter stands in what is seen of the menu, from 0 at its top to 1. */
  const readPlace = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const box = document.querySelector('#_menu')!.getBoundingClientRect()
      const link = document.querySelector('#_menu [aria-current=page]')!.getBoundingClientRect()
      return (link.top - box.top) / box.height
    })

  for (const viewport of [PHONE, { width: 1280, height: 800 }])
    test(`shows the one being read in its middle, at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await open(page, 60)
      if (viewport === PHONE) await openMenu(page)
      await expect.poll(async () => Math.abs((await readPlace(page)) - 0.5)).toBeLessThan(0.2)
      expect(await page.evaluate(() => scrollY)).toBe(0)
      await open(page, 3)
      if (viewport === PHONE) await openMenu(page)
      expect(await page.locator('#_menu').evaluate(({ scrollTop }) => scrollTop)).toBe(0)
    })

  test('keeps numbers of two digits off the titles', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(page, 60)
    const gaps = await page.locator('#_menu .group-list a').evaluateAll((links) =>
      links.map((link) => {
        const number = document.createRange()
        number.selectNodeContents(link.firstElementChild!)
        const title = document.createRange()
        title.selectNodeContents(link.lastChild!)
        return title.getBoundingClientRect().left - number.getBoundingClientRect().right
      }),
    )
    expect(gaps).toHaveLength(70)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4)
  })

  test('has headings named like parts of the theme, reached by their anchors', async ({ page }) => {
    await open(page, 1)
    const headings = page.locator('main h2')
    await expect(headings).toHaveCount(5)
    for (let rank = 0; rank < 5; rank++) {
      const id = await headings.nth(rank).getAttribute('id')
      expect(id).toBeTruthy()
      await page.evaluate((hash) => location.assign(hash), `#${id!}`)
      expect(await headings.nth(rank).evaluate((heading) => heading.matches(':target'))).toBe(true)
    }
  })
})
