import { cpSync, globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import { MCP_ADDRESS } from '../../.vuepress/assistants/shared/mcpAddress.ts'
import type { HostFunction } from '../../tools/preview/node/answerProgram.ts'
import { DIST } from './support/sitePages.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

type Mode = 'legacy' | 'auto'

const connect = async (
  transport: StdioClientTransport | StreamableHTTPClientTransport,
  mode: Mode = 'legacy',
): Promise<Client> => {
  const client = new Client({ name: 'essai', version: '1' }, { versionNegotiation: { mode } })
  await client.connect(transport)
  return client
}
const connectHttp = (baseURL: string | undefined, mode?: Mode): Promise<Client> =>
  connect(new StreamableHTTPClientTransport(new URL('/mcp', baseURL)), mode)

const call = async (client: Client, name: string, args: Record<string, unknown>) => {
  const result = await client.callTool({ name, arguments: args })
  const [first] = result.content
  return { ...result, text: first?.type === 'text' ? first.text : '' }
}

/** What each way of reaching the site must give: the same answers. */
const walk = async (client: Client): Promise<string[]> => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['search', 'read', 'article'])
  expect(tools.filter(({ annotations }) => !annotations?.readOnlyHint)).toEqual([])

  const found = await call(client, 'search', { question: 'quelle licence choisir', limit: 3 })
  const { sections } = found.structuredContent as {
    sections: { address: string; date: string; guide: string; quote: string }[]
  }
  expect(sections).toHaveLength(3)
  const [best] = sections
  expect(best!.guide).not.toBe('')
  expect(best!.date).toMatch(/\d{4}/)
  expect(best!.quote).toMatch(/licence/i)
  expect(found.text).toContain(best!.address)

  const read = await call(client, 'read', { address: best!.address })
  expect(read.text).toContain(`url: "${best!.address.replace(/#.*/, '')}"`)

  const article = await call(client, 'article', { reference: 'article L. 321-1 du CRPA' })
  expect(article.text).toMatch(/^CRPA, art\. L\. 321-1 : Toute personne/)
  expect(article.text).toMatch(
    /https:\/\/www\.legifrance\.gouv\.fr\/codes\/article_lc\/LEGIARTI\d+/,
  )
  return [found.text, read.text, article.text]
}

test('an assistant searches, reads and cites: over HTTP in both ages of the protocol, and on this machine', async ({
  baseURL,
}) => {
  const stdio = new StdioClientTransport({
    command: 'npm',
    args: ['run', '--silent', 'mcp', '--', DIST],
    cwd: PROJECT_DIR,
  })
  const clients = [
    await connectHttp(baseURL),
    await connectHttp(baseURL, 'auto'),
    await connect(stdio),
  ]
  expect(clients[1]!.getNegotiatedProtocolVersion()).toBe('2026-07-28')
  const [first, ...others] = await Promise.all(clients.map(walk))
  for (const answers of others) expect(answers).toEqual(first)
  await Promise.all(clients.map((client) => client.close()))
})

test('every page that the search finds can be read, a long one in parts that lose nothing', async ({
  baseURL,
}) => {
  const client = await connectHttp(baseURL, 'auto')
  const address = '/juridique/articles/'
  const copy = readFileSync(path.join(DIST, address, 'index.md'), 'utf8')
  const parts: string[] = []
  for (let part = 1; parts.length < part; part++) {
    const { text, isError } = await call(client, 'read', { address, part })
    if (isError) break
    parts.push(text.replace(/\n\(Partie \d+ sur \d+ : demandez la suivante\.\)\n$/, ''))
  }
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.join('')).toBe(copy)
  await client.close()
})

test('hostile questions are answered clearly, and read nothing but pages', async ({ baseURL }) => {
  const client = await connectHttp(baseURL, 'auto')
  for (const address of [
    '../../package.json',
    '/../package.json',
    '%2e%2e/%2e%2e/etc/passwd',
    '/guides.json',
    '/_headers',
    'file:///etc/passwd',
    'https://ailleurs.example/lexique/',
    '/lexique/\u0000',
    '%',
  ]) {
    const { isError, text } = await call(client, 'read', { address })
    expect([isError, text], address).toEqual([true, expect.stringContaining('pas de page')])
  }
  for (const [name, args, said] of [
    ['search', { question: '' }, 'La question est vide'],
    ['search', { question: 'x'.repeat(301) }, 'dépasse 300 signes'],
    ['search', { question: 'licence', limit: 1000 }, 'va de 1 à 10'],
    ['search', { question: 'licence', intrus: 1 }, 'intrus'],
    ['read', { address: '/lexique/', part: 99 }, '« part » va de 1 à'],
    ['article', { reference: '<script>' }, 'Reconnus : CRPA'],
  ] as const) {
    const { isError, text } = await call(client, name, args)
    expect([isError, text]).toEqual([true, expect.stringContaining(said)])
  }
  const odd = await call(client, 'search', { question: '\u202e"<img onerror=x>" OR 1=1 \u0000 ﷽' })
  expect(odd.isError).toBeFalsy()
  await client.close()
})

test('fifty assistants at once have each their own answer', async ({ baseURL }) => {
  const references = (
    JSON.parse(readFileSync(path.join(DIST, 'guides.json'), 'utf8')) as {
      articles: { reference: string }[]
    }
  ).articles.slice(0, 50)
  expect(references).toHaveLength(50)
  const clients = await Promise.all(references.map(() => connectHttp(baseURL, 'auto')))
  const texts = await Promise.all(
    clients.map(async (client, index) =>
      call(client, 'article', { reference: references[index]!.reference }),
    ),
  )
  expect(texts.map(({ text }) => text.slice(0, text.indexOf(' : ')))).toEqual(
    references.map(({ reference }) => reference),
  )
  await Promise.all(clients.map((client) => client.close()))
})

test('the function of the host answers with the files that netlify.toml puts beside it, and no other', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'fonction-'))
  const entry = path.join(PROJECT_DIR, 'netlify/functions/mcp.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    root: PROJECT_DIR,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: root,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'mcp.mjs' } },
    },
  })
  const toml = readFileSync(path.join(PROJECT_DIR, 'netlify.toml'), 'utf8')
  const [, list = ''] = /included_files = \[([^\]]*)\]/.exec(toml) ?? []
  const patterns = Array.from(list.matchAll(/"dist\/([^"]+)"/g), ([, pattern]) => pattern!)
  for (const file of globSync(patterns, { cwd: DIST }))
    cpSync(path.join(DIST, file), path.join(root, 'dist', file), { recursive: true })

  process.env.LAMBDA_TASK_ROOT = root
  const { default: answer, config } = (await import(
    pathToFileURL(path.join(root, 'mcp.mjs')).href
  )) as { default: HostFunction; config: { path: string; rateLimit: { aggregateBy: string[] } } }
  expect(config).toMatchObject({ path: MCP_ADDRESS, rateLimit: { aggregateBy: ['ip', 'domain'] } })
  const transport = new StreamableHTTPClientTransport(new URL('https://site.example/mcp'), {
    fetch: (url, init) => answer(new Request(url, init), { ip: '1.1.1.1' }),
  })
  const client = await connect(transport, 'auto')
  await walk(client)
  await client.close()
})
