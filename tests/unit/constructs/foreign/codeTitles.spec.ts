import { describe, expect, it } from 'vitest'
import { readCodeTitle } from '../../../../.vuepress/constructs/foreign/shared/readCodeTitle.ts'
import { fill, MAX_GROWTH, measureGrowth } from '../../../support/measureGrowth.ts'
import { createForeignChain } from './support/createForeignChain.ts'

const TITLES: [string, string][] = [
  ['js title="src/a.js"', '`src/a.js`'],
  ['js {1,3} title="Un titre" showLineNumbers', 'Un titre'],
  ['yaml hl_lines="1 2" linenums="1" title=".gitlab-ci.yml"', '`.gitlab-ci.yml`'],
  ['bash [x.sh]', '`x.sh`'],
  ['js:line-numbers {1} [config.js]', '`config.js`'],
  ['sh filename="a b.sh"', 'a b.sh'],
  ['js title="a.js" caption="Le début"', '`a.js` Le début'],
  ['js src/__init__.py', '`src/__init__.py`'],
  ['ruby:lib/a.rb', '`lib/a.rb`'],
  ['text Réponse', 'Réponse'],
  ['text Ce que le serveur répond', 'Ce que le serveur répond'],
]

const NONE = [
  '',
  'js',
  'c++',
  'js{1,3-4}',
  'js:no-line-numbers',
  'js {1} showLineNumbers=false copy',
  'ts twoslash showLineNumbers',
  'rust,no_run',
  'python linenums="1" hl_lines="2 3"',
  'js "mot" /motif/ ins={2} theme="dark"',
  '{.python .numberLines startFrom="2"}',
]

describe('readCodeTitle', () => {
  it.each(TITLES)('reads %j', (info, title) => {
    expect(readCodeTitle(info)).toBe(title)
  })

  it.each(NONE)('finds none in %j', (info) => {
    expect(readCodeTitle(info)).toBe('')
  })

  it.each(['js [', 'js a="', 'a/', '{a', '.a', ' "a'])(
    'takes a time that grows as the text does: %j',
    (part) => {
      expect(measureGrowth(readCodeTitle, (size) => fill(part, size), 60_000)).toBeLessThan(
        MAX_GROWTH,
      )
    },
  )
})

describe('codeTitlesMarkdown', () => {
  const chain = createForeignChain()

  it.each([
    ['```js title="a.js"\nun\n```', ''],
    ['- Un\n\n  ```js title="a.js"\n  un\n  ```', '<li>'],
    ['> ```js [a.js]\n> un\n> ```', '<blockquote>'],
    ['::: code-group\n```js [a.js]\nun\n```\n:::', ''],
    ['```{code-block} js\n:caption: a.js\nun\n```', ''],
  ])('shows the title above the block, where it is: %j', (markdown, around) => {
    const html = chain.render(markdown, {}).replace(/\s+/g, ' ')
    const parts = html.split(
      /<p class="callout-title"[^>]*>(?:<code v-pre>)?a\.js(?:<\/code>)?<\/p>/,
    )
    expect(parts).toHaveLength(2)
    expect(parts[0]).toContain(around)
    expect(parts[1]).toMatch(/^ ?<div class="code-block">/)
    expect(parts[1]).toMatch(/un <\/code><\/pre><\/div> ?<\/div>/)
  })
})
