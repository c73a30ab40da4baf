import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { buildSite, serve, writeGuides } from './support/buildFixture.ts'

const PHOTO = { width: 640, height: 360 }
const SCREEN = { width: 480, height: 300 }

const drawPhoto = (): Promise<Buffer> => {
  const pixels = Buffer.from(
    Array.from({ length: PHOTO.width * PHOTO.height * 3 }, (_, index) => (index * 31) % 253),
  )
  return sharp(pixels, { raw: { ...PHOTO, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer()
}

const drawScreen = (): Promise<Buffer> =>
  sharp({ create: { ...SCREEN, channels: 3, background: '#fff' } })
    .composite([
      { input: { create: { width: 200, height: 90, channels: 3, background: '#006455' } } },
    ])
    .png({ compressionLevel: 0 })
    .toBuffer()

/** A page with a photo at its top and a screenshot far below, as authors put them beside their text. */
const buildPageWithImages = async () => {
  const source = await writeGuides({
    'README.md': '# Accueil',
    'guide/README.md': `# Introduction\n\n![Un marché](./marché.jpg)\n\n${'Du texte.\n\n'.repeat(200)}![Un formulaire](./formulaire.PNG)\n`,
  })
  await writeFile(path.join(source, 'guide/marché.jpg'), await drawPhoto())
  await writeFile(path.join(source, 'guide/formulaire.PNG'), await drawScreen())
  return buildSite(source)
}

interface Shift extends PerformanceEntry {
  sources: { node?: Node }[]
}

/** Parts of the text that moved since the page began to show, each with its first words. */
const listShifts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const moved: string[] = []
        new PerformanceObserver((list) =>
          (list.getEntries() as Shift[])
            .flatMap(({ sources }) => sources)
            .filter(({ node }) => document.querySelector('article')!.contains(node ?? null))
            .forEach(({ node }) =>
              moved.push(`${node!.nodeName} ${node!.textContent!.slice(0, 40)}`),
            ),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(moved), 500)
      }),
  )

test('images are lighter than their authors left them, and move nothing as they come', async ({
  page,
}) => {
  const { code, output, dest } = await buildPageWithImages()
  expect(code, output).toBe(0)
  const server = await serve(dest)
  try {
    await page.goto(`${server.url}guide/`)
    const photo = page.getByRole('img', { name: 'Un marché' })
    const screen = page.getByRole('img', { name: 'Un formulaire' })
    await expect(screen).toHaveAttribute('loading', 'lazy')
    await screen.scrollIntoViewIfNeeded()
    for (const [image, size] of [
      [photo, PHOTO],
      [screen, SCREEN],
    ] as const) {
      await expect(image).toHaveAttribute('src', /\.webp$/)
      await expect(image).toHaveAttribute('width', String(size.width))
      await expect(image).toHaveAttribute('height', String(size.height))
      await expect
        .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
        .toBe(size.width)
    }
    expect(await listShifts(page)).toEqual([])
  } finally {
    await server.close()
  }
})
