import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSite, copyFolder, wrapConfig, type BuildResult } from './buildFixture.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../../..')
const FIXTURES = path.join(PROJECT_DIR, 'tests/__fixtures__/gate')

/** A text that only the environment of the commands and a file beside the guides hold. */
const SECRET = 'secret-de-la-machine-qui-construit'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export type GateFolder = 'stopped' | 'told'

/** What is to be said of a place; `message` is a part of the sentence. */
export interface ExpectedFinding {
  line: number
  column?: number
  rule: string
  severity: 'error' | 'warning'
  message: string
}

/** A finding as `check --format json` prints it. */
export interface ReportedFinding extends Required<ExpectedFinding> {
  file: string
  suggestion: string
}

/** A folder of guides, alone in a folder where what comes out of it can be seen. */
export interface Gate {
  root: string
  guides: string
  /** Stays empty unless code of a page ran. */
  sentinel: string
  env: NodeJS.ProcessEnv
}

export const readExpected = async (
  folder: GateFolder,
): Promise<Record<string, ExpectedFinding[]>> =>
  JSON.parse(await readFile(path.join(FIXTURES, `${folder}.json`), 'utf8')) as Record<
    string,
    ExpectedFinding[]
  >

/** A copy of the fixture, beside a text and an image that no page may reach. */
export const openGate = async (folder: GateFolder): Promise<Gate> => {
  const root = await mkdtemp(path.join(tmpdir(), 'gate-'))
  const sentinel = path.join(root, 'sentinel')
  await mkdir(sentinel)
  await writeFile(path.join(root, 'secret.txt'), SECRET)
  await writeFile(path.join(root, 'secret.png'), PIXEL)
  const guides = await copyFolder(path.join(FIXTURES, folder), path.join(root, 'guides'))
  return {
    root,
    guides,
    sentinel,
    env: { GATE_SECRET: SECRET, GATE_SENTINEL: sentinel, NO_COLOR: '1' },
  }
}

/** Files that a repository does not hold well: bytes that are no text, links, a folder named as a page. */
export const addOddFiles = async ({ guides }: Gate): Promise<void> => {
  const text = await readFile(path.join(guides, 'encodage/README.md'), 'utf8')
  const files: Record<string, string | Buffer> = {
    'encodage/utf-16.md': Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'encodage/document.md': 'PK\x03\x04\0\0word/document.xml',
    'encodage/windows.md': Buffer.from(text, 'latin1'),
    'images/a.tiff': 'II*',
    'images/photo.heic': 'ftypheic',
    'images/programme.js':
      "import fs from 'node:fs'\nfs.writeFileSync(process.env.GATE_SENTINEL + '/image', '')\nglobalThis.pwned = 1\nexport default process.env.GATE_SECRET\n",
    'images/texte.png': 'du texte',
    'images/tronquee.png': PIXEL.subarray(0, 40),
    'images/vide.png': '',
    'texte/SUITE.MD': text,
  }
  const links = {
    boucle: '.',
    'code.js': '../../secret.txt',
    dehors: '../..',
    'page.md': '../../secret.txt',
    'pendante.md': './absente.md',
    'photo.png': '../../secret.png',
  }
  for (const [file, content] of Object.entries(files))
    await writeFile(path.join(guides, file), content)
  for (const [link, target] of Object.entries(links))
    await symlink(target, path.join(guides, 'liens-symboliques', link))
  await mkdir(path.join(guides, 'liens-symboliques/un-dossier.md'))
}

/** Images whose names an address must write in another way, and that some systems cannot store. */
export const addOddImages = async ({ guides }: Gate): Promise<void> => {
  for (const name of ['a&b', 'a#b', 'a?b', 'a%b', 'a"b', 'a b', 'été'])
    await writeFile(path.join(guides, 'noms', `${name}.png`), PIXEL)
}

const runCheck = ({ guides, env }: Gate, format: 'human' | 'json') =>
  new Promise<{ code: number; report: string }>((resolve) => {
    execFile(
      process.execPath,
      [path.join(PROJECT_DIR, 'scripts/check.ts'), guides, '--sources', '--format', format],
      { cwd: PROJECT_DIR, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 },
      (error, stdout) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, report: stdout.trim() }),
    )
  })

/** What `npm run check` says, to people and to programs. */
export const checkGate = async (
  gate: Gate,
): Promise<{ code: number; report: string; findings: ReportedFinding[] }> => {
  const human = await runCheck(gate, 'human')
  const json = await runCheck(gate, 'json')
  return { ...human, findings: JSON.parse(json.report) as ReportedFinding[] }
}

export const buildGate = ({ guides, root, env }: Gate): Promise<BuildResult> =>
  buildSite(guides, path.join(root, 'out/dist'), { env })

/** What `vuepress dev` prints until its report ends, or until two minutes pass. */
export const developGate = async ({ guides, env }: Gate, report: string): Promise<string> => {
  const config = await wrapConfig()
  const server = spawn(
    process.execPath,
    [
      path.join(PROJECT_DIR, 'node_modules/vuepress/bin/vuepress.js'),
      ...['dev', guides, '-c', config, '--port', '0'],
    ],
    { cwd: PROJECT_DIR, env: { ...process.env, ...env } },
  )
  const lastLine = report.slice(report.lastIndexOf('\n') + 1)
  let output = ''
  const ended = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 120_000)
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (data: Buffer) => {
        output += data.toString()
        if (!output.slice(output.indexOf('Contrôle des pages') + 1).includes(lastLine)) return
        clearTimeout(timer)
        resolve()
      })
    server.on('exit', () => resolve())
  })
  await ended
  if (server.exitCode === null) {
    server.kill()
    await once(server, 'exit')
  }
  return output
}

const listFiles = async (dir: string): Promise<string[]> => {
  if (!existsSync(dir)) return []
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** What a page did to the machine: files out of place, and files or outputs that hold the secret. */
export const findLeaks = async (
  { root, sentinel }: Gate,
  outputs: readonly string[],
): Promise<string[]> => {
  const published = await listFiles(path.join(root, 'out'))
  const texts = await Promise.all(published.map((file) => readFile(file, 'latin1')))
  const beside = (await readdir(root)).filter(
    (name) => !['guides', 'out', 'secret.png', 'secret.txt', 'sentinel'].includes(name),
  )
  return [
    ...(await listFiles(sentinel)),
    ...beside,
    ...published.filter((file) => !file.startsWith(path.join(root, 'out/dist') + path.sep)),
    ...published.filter((_file, index) => texts[index]!.includes(SECRET)),
    ...outputs.filter((output) => output.includes(SECRET)),
  ]
}

/** Whether a finding is the one expected. */
export const isExpected = (expected: ExpectedFinding, found: ReportedFinding): boolean =>
  found.line === expected.line &&
  (expected.column === undefined || found.column === expected.column) &&
  found.rule === expected.rule &&
  found.severity === expected.severity &&
  found.message.includes(expected.message)
