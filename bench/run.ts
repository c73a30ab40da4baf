/** Compares this site with other generators on the same pages: see README.md. */
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine } from './describe.ts'
import { generate } from './generate.ts'
import { measureBuild } from './measureBuild.ts'
import { measureLighthouse } from './measureLighthouse.ts'
import { measurePage } from './measurePage.ts'
import { measureSearch } from './measureSearch.ts'
import { measureProcess } from './measureProcess.ts'
import type { Peer } from './Peer.ts'
import { docusaurus } from './peers/docusaurus.ts'
import { eleventy } from './peers/eleventy.ts'
import { ours } from './peers/ours.ts'
import { starlight } from './peers/starlight.ts'
import { vitepress } from './peers/vitepress.ts'
import { vuepress } from './peers/vuepress.ts'
import { readSource, type SourcePage } from './readSource.ts'
import { renderTable, type Row } from './renderTable.ts'

const PEERS: readonly Peer[] = [ours, starlight, vitepress, eleventy, docusaurus, vuepress]
const BENCH_DIR = import.meta.dirname
const WORK_DIR = path.join(BENCH_DIR, '.work')

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    pages: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    'no-guides': { type: 'boolean', default: false },
    'no-lighthouse': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const runs = Number(options.runs)

const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** First line of an error: what a cell of the table can hold. */
const describe = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 80)

/** Installs what `peers/<name>/package.json` asks for, with plain npm, in its work folder. */
const installPackages = async (name: string): Promise<string> => {
  const dir = path.join(WORK_DIR, name)
  await mkdir(dir, { recursive: true })
  const manifest = path.join(BENCH_DIR, 'peers', name, 'package.json')
  // This site has its own packages.
  if (!existsSync(manifest)) return dir
  await cp(manifest, path.join(dir, 'package.json'))
  await measureProcess({
    command: 'npm',
    args: ['install', '--no-audit', '--no-fund'],
    cwd: dir,
    log: path.join(dir, 'install.log'),
  })
  return dir
}

const readVersion = async (peer: Peer, dir: string): Promise<string> => {
  const root = peer.name === ours.name ? path.dirname(BENCH_DIR) : dir
  const file = path.join(root, 'node_modules', peer.package, 'package.json')
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version
}

/** The chapter of middle length: neither the lightest page nor the heaviest. */
const pickTypicalPage = (pages: readonly SourcePage[]): SourcePage => {
  const chapters = pages.filter(({ file }) => /\/\d/.test(file))
  return chapters.toSorted((a, b) => a.body.length - b.body.length)[chapters.length >> 1]!
}

/** A word that every search must find. */
const pickLongestWord = (title: string): string =>
  title.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0]!

interface Corpus {
  title: string
  /** Folder of guides. */
  source: string
  peers: readonly Peer[]
  /** Once is enough: the pages of all folders are made alike. */
  withLighthouse: boolean
}

const measurePeer = async (
  peer: Peer,
  { source, withLighthouse }: Pick<Corpus, 'source' | 'withLighthouse'>,
): Promise<Row> => {
  const row: Row = { title: peer.title, version: '' }
  try {
    const dir = await installPackages(peer.name)
    row.version = await readVersion(peer, dir)
    const pages = readSource(source)
    await peer.write({ pages, source, dir })
    const { site, ...build } = await measureBuild(peer, { dir, source, runs })
    row.build = build
    const { address, title } = pickTypicalPage(pages)
    row.page = await measurePage(site, address)
    if (peer.search) {
      const query = pickLongestWord(title)
      row.searchBytes = await measureSearch(site, address, { query, controls: peer.search })
    }
    if (withLighthouse)
      row.lighthouse = await measureLighthouse(site, address, {
        dir: await installPackages('lighthouse'),
        runs,
      })
  } catch (error) {
    row.failure = describe(error)
  }
  say(JSON.stringify(row))
  return row
}

const measureCorpus = async (corpus: Corpus): Promise<string> => {
  const rows: Row[] = []
  for (const peer of corpus.peers) rows.push(await measurePeer(peer, corpus))
  return `## ${corpus.title}\n\n${renderTable(rows)}`
}

const generateFolder = async (pages: number): Promise<string> => {
  const folder = path.join(WORK_DIR, `generated-${pages}`)
  await generate(folder, pages)
  return folder
}

/** Folders to measure, one after the other: the machine does nothing else meanwhile. */
const listCorpora = async (): Promise<Corpus[]> => {
  const generated = async (pages: number, peers: readonly Peer[]): Promise<Corpus> => ({
    title: `${pages.toLocaleString('fr')} pages produites`,
    source: await generateFolder(pages),
    peers,
    withLighthouse: false,
  })
  const names = options.only?.split(',')
  const peers = PEERS.filter(({ name }) => !names || names.includes(name))
  const guides: Corpus = {
    title: 'Nos guides',
    source: path.resolve(BENCH_DIR, '../docs'),
    peers,
    withLighthouse: !options['no-lighthouse'],
  }
  const pages = Number(options.pages)
  return [
    ...(options['no-guides'] ? [] : [guides]),
    ...(pages > 0 ? [await generated(pages, peers)] : []),
  ]
}

const method = runs === 1 ? 'une construction' : `médiane de ${runs} constructions`
const parts = [`# Résultats\n\n${describeMachine(method)}`]
for (const corpus of await listCorpora()) {
  parts.push(await measureCorpus(corpus))
  if (options.write)
    await writeFile(path.join(BENCH_DIR, 'RESULTATS.md'), `${parts.join('\n\n')}\n`)
}
process.stdout.write(`${parts.join('\n\n')}\n`)
