import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkAttribute } from '../../../../../.vuepress/rules/safe-html/node/checkAttribute.ts'

/** A class alone, and what it does: `.on-paper { display: none; }`. */
const HIDING_RE =
  /^[ \t]*\.([\w-]+) \{[^{}]*(?:display: none|visibility: hidden|clip-path: inset\(50%\))/gm

/** Bundles of other pages than those of authors. */
const OTHERS_RE = /desk\/|checks\/|exports\//

it('no class that hides a part of the site may be in a page', () => {
  const classes = globSync('.vuepress/**/*.css')
    .filter((file) => !OTHERS_RE.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(HIDING_RE)].map(([, name]) => name!))
  expect(classes.length).toBeGreaterThan(5)
  expect(classes.filter((name) => checkAttribute('class', name, false) === null)).toEqual([])
})
