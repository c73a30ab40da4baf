import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { allowVue, buildSite, serve, writeGuides } from './support/buildFixture.ts'

const BRACES = '{{ 6 * 7 }}'
const RUN = '{{ constructor.constructor("globalThis.pwned = 1")() }}'

/** Braces wherever an author may write, and code that shows what it must not run. */
const INERT = `---
title: Titre ${BRACES}
description: 'Description ${BRACES} ${RUN}'
sources:
  - title: Source ${BRACES}
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
  // One build serves all the tests of this group.
  test.describe.configure({ mode: 'default' })
  let server: Awaited<ReturnType<typeof serve>>
  let html: string

  test.beforeAll(async () => {
    const dir = await writeGuides({
      'README.md': '# Accueil\n\n[Guide](./g/README.md)\n',
      'g/README.md': `---\ntitle: Guide ${BRACES}\n---\n\n# Introduction\n\n<CurrentGroupToc></CurrentGroupToc>\n\n<button id="wake" type="button" data-hydrate @click="() => {}">Réveil</button>\n`,
      'g/1-inerte.md': INERT,
      'g/autre.md': '# Autre\n',
      'g/carre.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>',
    })
    const { code, output, dest } = await buildSite(dir, undefined, {
      env: allowVue('g/README.md'),
    })
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
