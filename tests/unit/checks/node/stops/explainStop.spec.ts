import { describe, expect, it } from 'vitest'
import { explainStop } from '../../../../../.vuepress/checks/node/stops/explainStop.ts'
import type { Failure } from '../../../../../.vuepress/checks/shared/Stop.ts'

const PAGE = `---
title: Une page
---

# Une page

<section>

Un texte.

</section>

Un <b v-if="a b">mot</b> et {{ c d }}.

</section>
`

/** What Vue is given of that page. */
const MODULE = `<template><div><h1 id="une-page">Une page</h1>
<section>
<p>Un texte.</p>
</section>
<p>Un <b v-if="a b">mot</b> et {{ c d }}.</p>
</section>
</div></template>`

const explain = (failure: Failure) =>
  explainStop(failure, { dir: '/guides', read: (file) => (file === '/guides/a.md' ? PAGE : null) })

const inPage = (message: string, line: number, column: number): Failure => ({
  ...{ message, id: '/guides/a.md', plugin: 'vite:vue', pluginCode: MODULE },
  loc: { file: '/guides/a.md', line, column },
})

describe('explainStop', () => {
  it.each([
    ['an expression of an attribute', 5, 16, [13, 13]],
    ['an expression of the text', 5, 34, [13, 32]],
    ['the second of two tags that are the same', 6, 1, [15, 1]],
    ['the first of them', 4, 1, [11, 1]],
  ])('finds in the Markdown %s', (_, line, column, place) => {
    const stop = explain(inPage('Error parsing JavaScript expression: …', line, column))
    expect([stop.name, stop.line, stop.column]).toEqual(['a.md', ...place])
  })

  it('says nothing of a line that it cannot find', () => {
    const { line, column } = explain(inPage('Invalid end tag.', 1, 4))
    expect([line, column]).toEqual([null, null])
  })

  it('counts lines of other files as compilers do', () => {
    const box = '[PARSE_ERROR] Expected `from`\n   ╭─[ .vuepress/client.ts:4:8 ]\n'
    const stop = explain({ message: box, id: '/site/client.ts', plugin: 'vite:oxc' })
    expect([stop.line, stop.column, stop.message]).toEqual([4, 8, 'Le script ne se lit pas.'])
  })

  it('names the file that only the message names', () => {
    const message =
      '[vue/compiler-sfc] Unexpected token (2:6)\n\n/site/A.vue\n20 |  <script setup>\n21 |  const = 3\n   |        ^\n22 |  </script>'
    const { file, line, column } = explain({ message, loc: { line: 2, column: 6 } })
    expect([file, line, column]).toEqual(['/site/A.vue', 21, 7])
  })

  it('repeats what the site itself says of a page', () => {
    const message =
      '1 erreur dans les pages :\n\na.md:3 : L’image « x » n’existe pas.\n    → Corrigez son nom.\n'
    expect(explain({ message, id: '/guides/a.md' })).toMatchObject({
      ...{ file: '/guides/a.md', line: 3, message: 'L’image « x » n’existe pas.' },
      suggestion: 'Corrigez son nom.',
    })
  })

  it('is in French for what it does not know', () => {
    const { message, original } = explain({ message: 'Boom', id: '/site/x.ts' })
    expect(message).toBe('Le site ne peut pas montrer ce fichier.')
    expect(original).toBe('Boom')
  })
})
