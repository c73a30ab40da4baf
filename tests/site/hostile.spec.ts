import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { buildSite, serve, writeGuides } from './support/buildFixture.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

/** What `npm run check` says of a folder of guides. */
const check = (dir: string): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(PROJECT_DIR, 'scripts/check.ts'), dir, '--sources', '--format', 'human'],
      { cwd: PROJECT_DIR, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    )
  })

/** Pieces of Markdown that would run code, each on the fifth line of its page. */
const ATTACKS: Record<string, string> = {
  script: '<script>alert(1)</script>',
  'script-in-text': 'Texte <script>alert(1)</script> suite.',
  'script-upper-case': '<SCRIPT SRC=//exemple.fr/a.js></SCRIPT>',
  'script-setup': '<script setup>globalThis.pwned = 1</script>',
  'script-in-svg': '<svg><script>alert(1)</script></svg>',
  style: '<style>body { display: none }</style>',
  base: '<base href="https://exemple.fr/">',
  refresh: '<meta http-equiv="refresh" content="0;url=https://exemple.fr/">',
  object: '<object data="https://exemple.fr/a.swf"></object>',
  'handler-image': '<img src=x onerror=alert(1)>',
  'handler-in-text': 'Texte <b onmouseover="alert(1)">gras</b>.',
  'handler-in-heading': '## Titre <img src=x onerror=alert(1)>',
  'handler-in-container': '::: tip Titre <img src=x onerror=alert(1)>\nTexte.\n:::',
  'handler-in-list': '- <img src=x onerror=alert(1)>',
  'handler-details': '<details open ontoggle="alert(1)"><summary>x</summary></details>',
  'vue-event': '<p @click="alert(1)">x</p>',
  'vue-html': '<p v-html="1">x</p>',
  'vue-expression': '<p :title="constructor.constructor(1)()">x</p>',
  'vue-component': '<component is="script">alert(1)</component>',
  'vue-inner-html': '<p innerHTML="&lt;img src=x onerror=alert(1)&gt;"></p>',
  'link-raw': '<a href="javascript:alert(1)">x</a>',
  'link-entities': '<a href="&#106;ava&Tab;script&colon;alert(1)">x</a>',
  'link-markdown': '[x](javascript:alert(1))',
  'link-markdown-entities': '[x](JaVaScRiPt&#58;alert(1))',
  'link-data': '[x](data:text/html;base64,PHNjcmlwdD4=)',
  'link-reference': '[x]: vbscript:msgbox(1)',
  'link-component': '<Button link="javascript:alert(1)" text="x"></Button>',
  frame: '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'split-tag': "<div title='\n\n' onclick=alert(1) x='\n\n</div>",
  'open-comment': '<!--\n\n<b>x</b>',
  'code-run': '```js :no-v-pre\n{{ constructor.constructor("1")() }}\n```',
  'file-outside': '@[code](../../../../../../../etc/passwd)',
}

/** The same in front matters, told at the first line. */
const FRONT_MATTERS: Record<string, string> = {
  'head-script': 'head:\n  - [script, {}, alert(1)]',
  'head-refresh': 'head:\n  - [meta, { http-equiv: refresh, content: 0 }]',
  'head-style': 'head:\n  - [link, { rel: stylesheet, href: "https://exemple.fr/a.css" }]',
  'source-script': 'sources:\n  - title: Loi\n    url: "javascript:alert(1)"',
}

/** What the checks leave to the build: they read HTML and links, not what only VuePress runs. */
const LEFT_TO_BUILD = ['split-tag', 'open-comment', 'code-run', 'file-outside']

test('no hostile page is published: the build stops, and places each on its line', async () => {
  const pages = Object.entries(ATTACKS).map(([name, text]) => [
    `g/${name}.md`,
    `---\ntitle: ${name}\n---\n\n${text}\n`,
  ])
  const heads = Object.entries(FRONT_MATTERS).map(([name, text]) => [
    `g/${name}.md`,
    `---\ntitle: ${name}\n${text}\n---\n\nTexte.\n`,
  ])
  const dir = await writeGuides({
    'README.md': '# Accueil\n',
    'g/README.md': '# Guide\n',
    ...Object.fromEntries([...pages, ...heads]),
  })
  const [build, checked] = await Promise.all([buildSite(dir), check(dir)])

  expect(build.code).not.toBe(0)
  const unplaced = [
    ...Object.keys(ATTACKS).filter((name) => !build.output.includes(`g/${name}.md:5 : `)),
    ...Object.keys(FRONT_MATTERS).filter((name) => !build.output.includes(`g/${name}.md:1 : `)),
  ]
  expect(unplaced, build.output).toEqual([])
  await expect(readFile(path.join(build.dest, 'index.html'))).rejects.toThrow('ENOENT')

  expect(checked.code).not.toBe(0)
  const unseen = Object.keys(ATTACKS)
    .filter((name) => !LEFT_TO_BUILD.includes(name))
    .filter((name) => !checked.output.includes(`g/${name}.md`))
  expect(unseen, checked.output).toEqual([])
})

const BRACES = '{{ 6 * 7 }}'
const RUN = '{{ constructor.constructor("globalThis.pwned = 1")() }}'

/** Braces wherever an author may write, and code that shows what it must not run. */
const INERT = `---
title: Titre ${BRACES}
description: 'Description ${BRACES} ${RUN}'
sources:
  - Source ${BRACES}
---

# Titre ${BRACES} ${RUN}

Texte ${BRACES}, **gras ${BRACES}**, [lien ${BRACES}](./autre.md "infobulle ${BRACES}"), <b>balise ${BRACES}</b>.

## Section ${BRACES} <kbd>a</kbd>

[[toc]]

::: tip Encadré ${BRACES}
Dedans ${BRACES}.
:::

::: details Replié ${BRACES}
Dedans ${BRACES}.
:::

::: decision Arbre ${BRACES}
- Question ${BRACES} ?
  - Oui ${BRACES}
    - Résultat ${BRACES}
  - Non
    - Rien
:::

- élément ${BRACES}

| colonne ${BRACES} |
|---|
| cellule ${BRACES} |

> citation ${BRACES}

<p align="center">bloc ${BRACES}</p>

![image ${BRACES}](./carre.svg)

Code \`${BRACES}\` et \`<script>alert(1)</script>\`.

\`\`\`html
<script>alert(1)</script> ${BRACES} </code></pre><img src=x onerror=alert(1)>
\`\`\`

\`\`\`"><script>alert(1)</script>
Nom de langage hostile.
\`\`\`

    <script>alert(1)</script> ${BRACES}

Texte avec \\<script>alert(1)\\</script> et &lt;img src=x onerror=alert(1)&gt;, puis la BAN.

*[BAN]: Base "><img src=x onerror=alert(1)> ${BRACES}
`

test.describe('what looks like code and is text', () => {
  let server: Awaited<ReturnType<typeof serve>>
  let html: string

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    const dir = await writeGuides({
      'README.md': '# Accueil\n\n[Guide](./g/README.md)\n',
      'g/README.md': `---\ntitle: Guide ${BRACES}\nallowVue: true\n---\n\n# Introduction\n\n<CurrentGroupToc></CurrentGroupToc>\n\n<button id="wake" type="button" data-hydrate @click="() => {}">Réveil</button>\n`,
      'g/1-inerte.md': INERT,
      'g/autre.md': '# Autre\n',
      'g/carre.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>',
    })
    const { code, output, dest } = await buildSite(dir)
    expect(code, output).toBe(0)
    html = await readFile(path.join(dest, 'g/1-inerte.html'), 'utf8')
    server = await serve(dest)
  })
  test.afterAll(() => server?.close())

  const expectInert = async (page: Page): Promise<void> => {
    const main = page.getByRole('main')
    const text = await main.evaluate((element) => element.textContent)
    expect(text).not.toContain('42')
    for (const place of [
      'Titre',
      'Texte',
      'gras',
      'lien',
      'balise',
      'Section',
      'Encadré',
      'Dedans',
      'Replié',
      'Arbre',
      'Question',
      'Oui',
      'Résultat',
      'élément',
      'colonne',
      'cellule',
      'citation',
      'bloc',
      'Code',
      'Source',
    ])
      expect(text, place).toContain(`${place} ${BRACES}`)
    expect(text.split('<script>alert(1)</script>')).toHaveLength(5)
    expect(await main.locator('script, [onerror], [onclick], img[src="x"]').count()).toBe(0)
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
  }

  test('reaches the reader as it was written', async ({ page }) => {
    await page.goto(`${server.url}g/1-inerte.html`)
    await expectInert(page)
    await expect(page).toHaveTitle(new RegExp(`^Titre ${BRACES.replace(/[{}*]/g, '\\$&')}`))
    // The only scripts are the site's own: the loader, the speculation rules, structured data.
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(scripts.length).toBeGreaterThan(0)
    for (const attributes of scripts)
      expect(attributes).toMatch(/^$|type="(?:speculationrules|application\/ld\+json)"/)
    expect(html.match(/alert\(1\)/g)?.length).toBeGreaterThan(4)
    expect(html).not.toMatch(/<[^>"]*\son\w+=/)
  })

  test('stays text once Vue has taken over the page', async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${server.url}g/`)
    await page.locator('#wake').click()
    await expect(page.locator('html')).toHaveAttribute('data-app', 'mounted')
    const chapter = page.getByRole('main').getByRole('link', { name: `Titre ${BRACES}` })
    await expect(chapter.first()).toBeVisible()
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
    expect(errors).toEqual([])
  })
})
