import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
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

/** As a telephone held upright takes it, with the place in it. */
const drawTall = (): Promise<Buffer> =>
  sharp({
    create: {
      ...{ width: 2400, height: 1800, channels: 3, background: '#678' },
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  })
    .withExif({ IFD0: { Artist: 'Camille' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer()

/** Each way of showing one photo. */
const PAGES = ['1-haute.html', '2-vue.html', '3-html.html', '4-public.html', '5-public.html']

/** A page with a photo at its top and a screenshot far below, as authors put them beside their text. */
const buildPageWithImages = async () => {
  const source = await writeGuides({
    'README.md': '# Accueil',
    'guide/README.md': `# Introduction\n\n![Un marché](./marché.jpg)\n\n${'Du texte.\n\n'.repeat(200)}![Un formulaire](./formulaire.PNG)\n`,
    'guide/1-haute.md': '# Une tour\n\n![La tour](./tour.jpg)\n',
    // A page that Vue renders.
    'guide/3-html.md': '# Trois\n\n<img src="./tour.jpg" alt="La tour">\n',
    'guide/4-public.md':
      '# Quatre\n\n![La tour](/images/tour.jpg)\n\n[Télécharger la photo](./liee.jpg)\n',
    'guide/5-public.md': '# Cinq\n\n<img src="/images/tour.jpg" alt="La tour">\n',
    'guide/2-vue.md': '# Deux\n\n<CurrentGroupToc></CurrentGroupToc>\n\n![La tour](./tour.jpg)\n',
  })
  const tall = await drawTall()
  await mkdir(path.join(source, '.vuepress/public/images'), { recursive: true })
  for (const file of ['guide/tour.jpg', 'guide/liee.jpg', '.vuepress/public/images/tour.jpg'])
    await writeFile(path.join(source, file), tall)
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

test('images are lighter than their authors left them, as wide as the screen asks, and move nothing as they come', async ({
  page,
  browser,
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

    const read = (file: string) => readFile(path.join(dest, file))
    const shown: Record<string, string> = {}
    for (const [name, width, deviceScaleFactor, widest] of [
      ['phone', 360, 2, 720],
      ['screen', 1400, 2, 1600],
    ] as const) {
      const context = await browser.newContext({
        viewport: { width, height: 700 },
        deviceScaleFactor,
      })
      for (const address of PAGES) {
        const visit = await context.newPage()
        await visit.goto(`${server.url}guide/${address}`)
        const tower = visit.getByRole('img', { name: 'La tour' })
        if (['1-haute.html', '2-vue.html', '4-public.html'].includes(address)) {
          await expect(tower).toHaveAttribute('width', '1800')
          await expect(tower).toHaveAttribute('height', '2400')
        }
        await expect
          .poll(() =>
            tower.evaluate((image: HTMLImageElement) => new URL(image.currentSrc).pathname),
          )
          .toMatch(/\.webp$/)
        shown[name] = await tower.evaluate(
          (image: HTMLImageElement) => new URL(image.currentSrc).pathname,
        )
        const file = await sharp(await read(decodeURIComponent(shown[name]))).metadata()
        expect([file.width, file.exif], `${name} ${address}`).toEqual([widest, undefined])
      }
      await context.close()
    }
    const [light, full] = await Promise.all(
      [shown.phone!, shown.screen!].map(async (file) => (await read(file)).length),
    )
    expect(light! * 2).toBeLessThan(full!)
    // Those that are served as they are, shown or not, say no more of who took them, and stand as upright.
    const pictures = (await readdir(dest, { recursive: true })).filter((file) =>
      /\.(?:jpg|png|webp)$/.test(file),
    )
    expect(pictures).toEqual(expect.arrayContaining(['images/tour.jpg', 'guide/liee.jpg']))
    for (const file of pictures) {
      const { exif, width, height } = await sharp(await read(file)).metadata()
      expect(exif, file).toBeUndefined()
      if (file.endsWith('.jpg')) expect([width, height], file).toEqual([1800, 2400])
    }
    // On paper, and in the copy for machines, the finest one.
    const print = (await read('imprimer/guide/index.html')).toString()
    expect(print).toContain('tour-')
    expect(print).not.toMatch(/srcset|sizes=/)
    expect((await read('guide/1-haute.md')).toString()).not.toContain('720w')
  } finally {
    await server.close()
  }
})
