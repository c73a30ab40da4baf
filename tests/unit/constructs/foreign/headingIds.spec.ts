import { expect, it } from 'vitest'
import type { ProblemEnv } from '../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { createForeignChain } from './support/createForeignChain.ts'

const chain = createForeignChain()

const readIds = (markdown: string): string[] =>
  [...chain.render(markdown, {}).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id!)

it.each([
  ['# A {#choisi}\n\n## Choisi', ['choisi', 'choisi-1']],
  ['## A {#un .classe}', ['un']],
  ['## A <a href="#b" id="b"></a>', ['b']],
  ['## A {#x}\n\n## B {#x}', ['x', 'b']],
  ['## A {.classe}', ['a']],
  // Names of the page, and what would leave the attribute.
  ['## A {#app}', ['a']],
  ['## A {#_menu}', ['a']],
  ['## A {#b"onclick}', ['a']],
  ['## {#seul}', ['seul']],
])('a heading chooses its anchor: %j', (markdown, ids) => {
  expect(readIds(markdown)).toEqual(ids)
})

it.each(['## A {.a un mot}', '## A {un mot}', '## A {#b c}'])(
  'keeps the words of %j',
  (markdown) => {
    expect(chain.render(markdown, {})).toContain(markdown.slice('## '.length))
  },
)

it.each([
  ['## A {#x}\n\n## B {#x}', 'déjà celle d’un autre titre'],
  ['## A {#_menu}', 'ne peut pas être celle d’un titre'],
])('tells an anchor that its heading does not get: %j', (markdown, problem) => {
  const env: ProblemEnv = {}
  chain.parse(markdown, env)
  expect(env.problems).toMatchObject([{ problem: expect.stringContaining(problem) as string }])
})

it('shows a badge and a callout of GitHub without their signs', () => {
  const html = chain.render('> [!WARNING]\n> Texte.\n\n<Badge text="a<b"/> et <Badge>c</Badge>', {})
  expect(html).toContain('callout-warning')
  expect(html).toContain('<span class="badge">a&lt;b</span>')
  expect(html).not.toMatch(/\[!|Badge/)
})
