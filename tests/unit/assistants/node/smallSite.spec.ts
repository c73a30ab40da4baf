import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { describe, expect, it } from 'vitest'
import { createHttpAnswer } from '../../../../.vuepress/assistants/node/createHttpAnswer.ts'
import { openSite } from '../../../../.vuepress/assistants/node/openSite.ts'
import { resolveGuidesData } from '../../../../.vuepress/publish/open-data/node/resolveGuidesData.ts'
import { packIndex } from '../../../../.vuepress/search/node/packIndex.ts'
import { readDocuments } from '../../../../.vuepress/search/node/readDocuments.ts'
import { renderFiles } from '../../../../.vuepress/search/node/renderFiles.ts'

const LONG = Array.from({ length: 90 }, (_, index) => `<p>Le radis ${index} pousse au soleil.</p>`)

/** A built site of two pages, under a base, one of which has no Markdown copy. */
const buildSite = (): string => {
  const dist = mkdtempSync(path.join(tmpdir(), 'assistants-'))
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true })
    writeFileSync(path.join(dist, file), content)
  }
  const documents = readDocuments([
    {
      path: '/jardin/',
      file: 'jardin/README.md',
      content: '',
      header: { title: 'Le jardin' },
      rendered: '<h1>Le jardin</h1><p>Semer, arroser, récolter.</p>',
    },
    {
      path: '/jardin/été/',
      file: 'jardin/1-ete.md',
      content: '',
      header: { title: 'L’été' },
      rendered: `<h1>L’été</h1><h2 id="arroser">Arroser</h2><p>Un arrosoir le soir.</p><h2 id="radis">Radis</h2>${LONG.join('')}<p>La courgette suit.</p>`,
    },
  ])
  const { folder, files } = renderFiles(packIndex(documents))
  for (const [name, content] of files) write(folder + name, content)
  const data = resolveGuidesData({
    title: 'Jardin',
    publisher: 'Association',
    licence: { title: '', url: '' },
    root: 'https://jardin.example/doc',
    guides: [],
  })
  write('guides.json', JSON.stringify(data))
  write('jardin/été/index.md', '---\ntitle: "L’été"\ndate: "2026-06-21"\n---\n\n# L’été\n')
  write('secret/index.md', 'à ne pas lire')
  return dist
}

const connect = async (dist: string): Promise<Client> => {
  const answer = createHttpAnswer({ dist, addresses: [] })
  const client = new Client(
    { name: 'essai', version: '1' },
    { versionNegotiation: { mode: 'auto' } },
  )
  await client.connect(
    new StreamableHTTPClientTransport(new URL('https://jardin.example/mcp'), {
      fetch: (url, init) => answer(new Request(url, init), { ip: '1.1.1.1' }),
    }),
  )
  return client
}
const call = async (client: Client, name: string, args: Record<string, unknown>) => {
  const { content, isError, structuredContent } = await client.callTool({ name, arguments: args })
  const [first] = content
  return { isError, structuredContent, text: first?.type === 'text' ? first.text : '' }
}

describe('a site that is not ours', () => {
  it('is searched and quoted, with whole addresses under its base, and the date of each page', async () => {
    const client = await connect(buildSite())
    const { structuredContent, text } = await call(client, 'search', {
      question: 'arrosoir',
      limit: 1,
    })
    expect(structuredContent).toMatchObject({
      sections: [
        {
          guide: 'Le jardin',
          page: 'L’été',
          section: 'Arroser',
          address: 'https://jardin.example/doc/jardin/%C3%A9t%C3%A9/#arroser',
          date: '2026-06-21',
          quote: 'Un arrosoir le soir.',
        },
      ],
    })
    expect(text).toContain('> Un arrosoir le soir.')
  })

  it('gives of a long part the passage that answers, and says that it is cut', async () => {
    const client = await connect(buildSite())
    const { structuredContent } = await call(client, 'search', { question: 'courgette' })
    const [{ quote }] = (structuredContent as { sections: [{ quote: string }] }).sections
    expect(quote).toContain('La courgette suit.')
    expect(quote.length).toBeLessThan(1_600)
    expect(quote).toContain('[…]')
    expect((await call(client, 'search', { question: 'zzqqxx' })).text).toMatch(/^Aucune page/)
  })

  it('is read by any form of an address, and nothing of it but pages', async () => {
    const client = await connect(buildSite())
    for (const address of [
      'https://jardin.example/doc/jardin/%C3%A9t%C3%A9/#arroser',
      '/jardin/été/index.md',
      'jardin/été',
    ])
      expect((await call(client, 'read', { address })).text, address).toContain('# L’été')
    for (const address of ['/secret/', '/jardin/', '/jardin/été/../../secret/', '%'])
      expect((await call(client, 'read', { address })).isError, address).toBe(true)
  })

  it('has no article to give', async () => {
    const client = await connect(buildSite())
    expect((await call(client, 'article', { reference: 'CRPA L. 321-1' })).text).toContain(
      'n’écrit rien de « CRPA, art. L. 321-1 »',
    )
  })
})

it('a folder that is no built site is refused, in French', async () => {
  await expect(openSite(mkdtempSync(path.join(tmpdir(), 'vide-')))).rejects.toThrow('npm run build')
})
