import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { copiesStep } from '../../../../../.vuepress/publish/page-markdown/node/copiesStep.ts'
import { pageMarkdownPlugin } from '../../../../../.vuepress/publish/page-markdown/node/pageMarkdownPlugin.ts'
import {
  FAKE_SITE,
  fakeApp,
  fakePage,
  initPlugin,
  writeSteps,
} from '../../exports/support/fakeApp.ts'
import { createGlossaryState } from '../../../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import { legal } from '../../../constructs/legal-references/support/legal.ts'

const glossary = createGlossaryState()

it('writes the copy of each published page beside it, and announces it', async () => {
  const page = fakePage({
    file: 'droit/README.md',
    path: '/droit/',
    title: 'Le droit',
    content: '---\ntitle: Le droit\n---\n\nVoir [le lexique](/lexique/).\n',
  })
  const missing = fakePage({ file: null, path: '/404.html', title: 'Introuvable' })
  const { app, dest } = fakeApp([page, missing])
  await initPlugin(pageMarkdownPlugin(), app)
  await writeSteps(app, copiesStep({ site: FAKE_SITE, legal, glossary }))

  expect(page.data.frontmatter).toMatchObject({
    head: [['link', { rel: 'alternate', type: 'text/markdown', href: '/doc/droit/index.md' }]],
  })
  expect(readFileSync(path.join(dest, 'droit/index.md'), 'utf8')).toContain(
    '# Le droit\n\nVoir [le lexique](https://g.example/doc/lexique/).',
  )
  expect(readFileSync(path.join(dest, 'llms.txt'), 'utf8')).toContain('## Le droit')
  expect(existsSync(path.join(dest, '404.md'))).toBe(false)
})

it('tells assistants where they may ask, or that they cannot', async () => {
  const { app, dest } = fakeApp([])
  const read = () => readFileSync(path.join(dest, 'llms.txt'), 'utf8')
  await writeSteps(app, copiesStep({ site: FAKE_SITE, legal, glossary }))
  expect(read()).toContain('sans clé : https://g.example/mcp (outils search, read et article)')
  await writeSteps(app, copiesStep({ site: { ...FAKE_SITE, mcp: false }, legal, glossary }))
  expect(read()).not.toContain('/mcp')
  expect(read()).toContain('pas d’adresse MCP')
})
