import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { load, type CheerioAPI } from 'cheerio'
import { expect, test } from '@playwright/test'
import { parse as parseYaml } from 'yaml'
import { allowVue, buildSite, serve, writeGuides } from './support/buildFixture.ts'

interface PageFacts {
  title: string
  description: string
  /** Text of the page. */
  body?: string
  /** Lines of front matter besides these. */
  more?: string
}

const RUN = 'globalThis.pwned = 1'

/** Titles and descriptions by file: what people write every day, then what nobody writes by mistake. */
const PAGES: Record<string, PageFacts> = {
  'g/README.md': {
    title: 'Le guide « de l’ouverture » & des "données"',
    description: 'Le mot "ouvert" & l’égalité 2 < 3 > 1 ; c’est 10 % à 5 $$ et `du code`.',
  },
  'g/1-titre.md': {
    title: `</title></script><script>${RUN}</script><!-- "'`,
    description: `"><script>${RUN}</script><meta content='x' onload="${RUN}">`,
  },
  'g/2-signes.md': {
    title: '\u2028 ${1 + 1} {{ 1 + 1 }} $& $` $1 \\u003c \\ "',
    description: `'\\"&quot;&amp;</meta> --> ]]> \` \${${RUN}}`,
  },
  'g/3-composant.md': {
    title: `</script><script>${RUN}</script> $' <!-- <script> \`\${x}\` {{ 6 * 7 }} \u2028`,
    description: `</script><img src=x onerror="${RUN}"> "composant"`,
    body: `<CurrentGroupToc></CurrentGroupToc>

<button id="wake" type="button" data-hydrate @click="() => {}">Réveil</button>`,
  },
  'g/4-langue.md': {
    title: 'A guide in "English"',
    description: 'A sentence.',
    more: 'lang: en-GB',
  },
}

/** A heading as a reader sees it; its author wrote a backslash before each `<`. */
const HEADING = `Le titre "lu" & <script>${RUN}</script>`

const writePage = ({ title, description, body = 'Texte.', more = '' }: PageFacts): string => `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(description)}
verifiedOn: 2026-11-02
${more}
---

# ${HEADING.replaceAll('<', '\\<')}

${body}
`

/** As hostile as the rest. */
const SITE_TITLE = 'Essais <b> & "guides" </title>'

let server: Awaited<ReturnType<typeof serve>>
let dest: string

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  const pages = Object.entries(PAGES).map(([file, facts]) => [file, writePage(facts)])
  const dir = await writeGuides({
    'site.yml': `title: '${SITE_TITLE}'\n`,
    'README.md': '# Accueil\n',
    ...Object.fromEntries(pages),
  })
  const {
    code,
    output,
    dest: folder,
  } = await buildSite(dir, undefined, {
    env: allowVue('g/3-composant.md'),
  })
  expect(code, output).toBe(0)
  dest = folder
  server = await serve(dest)
})
test.afterAll(() => server?.close())

const read = (file: string): Promise<string> => readFile(path.join(dest, file), 'utf8')
const toHtmlFile = (file: string): string =>
  file.replace('README.md', 'index.html').replace(/\.md$/, '.html')

/** What a page says of itself, as a parser of HTML reads it. */
const readFacts = ($: CheerioAPI) => ({
  title: $('head > title').text(),
  description: $('meta[name="description"]').attr('content'),
  ogTitle: $('meta[property="og:title"]').attr('content'),
  ogDescription: $('meta[property="og:description"]').attr('content'),
})

for (const [file, { title, description }] of Object.entries(PAGES)) {
  test(`${file} says its title and its description as its author wrote them`, async () => {
    const $ = load(await read(toHtmlFile(file)))
    const shown = `${title} | ${SITE_TITLE}`
    expect(readFacts($)).toEqual({
      title: shown,
      description,
      ogTitle: title,
      ogDescription: description,
    })
    const data = JSON.parse($('script[type="application/ld+json"]').text()) as {
      '@graph': { description?: string; headline?: string }[]
    }
    expect(data['@graph'][0]).toMatchObject({ headline: title, description })
  })
}

test('a page says its language', async () => {
  expect(load(await read('g/4-langue.html'))('html').attr('lang')).toBe('en-GB')
})

/** Elements of a head, and what no page of the site has in its body. */
const HEAD_ELEMENTS = ['link', 'meta', 'script', 'style', 'title']

test('no page, "not found" and print pages included, holds an element that the site did not write', async () => {
  const files = (await readdir(dest, { recursive: true })).filter((file) => file.endsWith('.html'))
  expect(files).toEqual(expect.arrayContaining(['404.html', 'imprimer/g/index.html']))
  for (const file of files) {
    const $ = load(await read(file))
    const tags = $('head > *').map((_, { tagName }) => tagName)
    expect(HEAD_ELEMENTS, file).toEqual(expect.arrayContaining([...new Set(tags)]))
    expect($('head > title').length, file).toBe(1)
    expect($('body').find('script, style, meta, [onload], [onerror], img[src="x"]').length).toBe(0)
    expect($('head > [onload], head > [onerror]').length, file).toBe(0)
    const scripts = $('script').map((_, { attribs }) => attribs.type ?? '')
    for (const type of scripts.toArray())
      expect(['', 'speculationrules', 'application/ld+json'], file).toContain(type)
    expect(scripts.filter((_, type) => type === '').length, file).toBe(1)
  }
})

test('the print page says the title and the description of its guide, and the headings of chapters', async () => {
  const { title, description } = PAGES['g/README.md']!
  const $ = load(await read('imprimer/g/index.html'))
  expect($('title').text()).toContain(title)
  expect($('h1').text()).toBe(title)
  expect($('meta[name="description"]').attr('content')).toBe(description)
  const chapters = $('.print-toc > ol > li > a').map((_, link) => $(link).text())
  expect(new Set(chapters.toArray())).toEqual(new Set([HEADING]))
})

/** Texts of the elements of this name, as a parser of XML reads them. */
const readElements = async (file: string, name: string): Promise<string[]> => {
  const find = (node: XmlElement): XmlElement[] =>
    node.children.flatMap((child) =>
      child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...find(child)] : [],
    )
  return find(parseXml(await read(file)).root!).map(({ text }) => text)
}

test('feeds say titles and descriptions as they were written', async () => {
  for (const { title, description } of Object.values(PAGES)) {
    expect(await readElements('atom.xml', 'title')).toContain(title)
    expect(await readElements('atom.xml', 'summary')).toContain(description)
    expect(await readElements('rss.xml', 'title')).toContain(title)
    expect(await readElements('rss.xml', 'description')).toContain(description)
  }
  expect(await readElements('opensearch.xml', 'ShortName')).toHaveLength(1)
  expect((await readElements('sitemap.xml', 'loc')).length).toBeGreaterThan(5)
})

test('open data and Markdown copies say them too', async () => {
  const { guides } = JSON.parse(await read('guides.json')) as {
    guides: { title: string; description: string; chapters: { title: string }[] }[]
  }
  const { title, description } = PAGES['g/README.md']!
  expect(guides[0]).toMatchObject({ title, description })
  const chapters = guides[0]!.chapters.map((chapter) => chapter.title)
  for (const [file, facts] of Object.entries(PAGES)) {
    if (file !== 'g/README.md') expect(chapters).toContain(facts.title)
    const copy = await read(file.replace('README', 'index'))
    expect(parseYaml(copy.split('\n---\n')[0]!)).toMatchObject({
      title: facts.title,
      description: facts.description,
    })
  }
})

test.describe('in a browser', () => {
  for (const file of [...Object.keys(PAGES).map(toHtmlFile), '404.html', 'imprimer/g/'])
    test(`nothing runs in ${file}`, async ({ page }) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      await page.goto(`${server.url}${file}`)
      await page.locator('body').press('Tab')
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
      expect(await page.locator('html').getAttribute('data-app')).toBeNull()
      expect(errors).toEqual([])
    })

  test('nothing runs, and the head stays as it is, once Vue has taken over a page', async ({
    page,
  }) => {
    const { title, description } = PAGES['g/3-composant.md']!
    await page.goto(`${server.url}g/3-composant.html`)
    const count = await page.locator('head > meta').count()
    await page.locator('#wake').click()
    await expect(page.locator('html')).toHaveAttribute('data-app', 'mounted')
    const meta = page.locator('head > meta[name="description"]')
    await expect(meta).toHaveAttribute('content', description)
    expect(await page.evaluate(() => document.title)).toContain(title)
    expect(await page.locator('head > title').count()).toBe(1)
    expect(await page.locator('head > meta').count()).toBe(count)
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
  })
})

test('a script that a plugin adds to pages stops the build, which names them', async () => {
  const dir = await writeGuides({ 'README.md': '# Accueil\n', 'g/README.md': '# Guide\n' })
  const { code, output } = await buildSite(dir, undefined, {
    config: 'tests/__fixtures__/intruder/config.ts',
  })
  expect(code).not.toBe(0)
  for (const page of ['README.md', 'g/README.md', '404.html'])
    expect(output).toContain(
      `${page} : la page publiée contient un <script> que le site n’écrit pas`,
    )
  expect(output).toContain('« globalThis.intruder = 1 »')
})
