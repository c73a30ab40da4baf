/**
 * Load on the preview server: `node bench/previewLoad.ts [dossier] [connexions] [secondes]`.
 * Readers keep their connection and open pages at random; counts answers, errors, delays and memory.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const [folder = 'dist', connections = '200', seconds = '30'] = process.argv.slice(2)

/** Physical memory of a process, in MB (Linux). */
const readMemory = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

const listAddresses = async (root: string): Promise<string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
    .map(({ parentPath, name }) => `/${path.relative(root, path.join(parentPath, name))}`)
    .map((file) => encodeURI(file.replace(/(^|\/)index\.html$/, '$1')))

const server = spawn(process.execPath, ['scripts/preview.ts', folder, '18080'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [banner] = (await once(server.stdout, 'data')) as [Buffer]
const url = /http:\/\/\S+/.exec(banner.toString())![0].replace('localhost', '127.0.0.1')
const addresses = await listAddresses(folder)
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) })
const headers = { 'accept-encoding': 'br' }

const delays: number[] = []
let errors = 0
let bytes = 0

const request = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const start = performance.now()
    const fail = (): void => {
      errors++
      resolve()
    }
    get(new URL(address, url), { agent, headers }, (response) => {
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('error', fail)
      response.on('end', () => {
        if (response.statusCode !== 200) return fail()
        delays.push(performance.now() - start)
        resolve()
      })
    }).on('error', fail)
  })

const end = Date.now() + Number(seconds) * 1000
const readUntilEnd = async (reader: number): Promise<void> => {
  for (let i = reader; Date.now() < end; i += 7) await request(addresses[i % addresses.length]!)
}

const memories = [readMemory(server.pid!)]
const watch = async (): Promise<void> => {
  while (Date.now() < end) {
    await wait(Number(seconds) * 100)
    memories.push(readMemory(server.pid!))
  }
}
await Promise.all([
  ...Array.from({ length: Number(connections) }, (_, i) => readUntilEnd(i)),
  watch(),
])
server.kill()

delays.sort((a, b) => a - b)
const quantile = (q: number): string =>
  `${delays[Math.floor(q * (delays.length - 1))]?.toFixed(1)} ms`
console.log(`${connections} connexions, ${seconds} s, ${addresses.length} adresses`)
console.log(`${delays.length} réponses, ${errors} erreurs, ${(bytes / 2 ** 20).toFixed(0)} Mo`)
console.log(`délai médian ${quantile(0.5)}, 99 % ${quantile(0.99)}, maximum ${quantile(1)}`)
console.log(`mémoire du serveur (Mo) : ${memories.map((memory) => memory.toFixed(0)).join(' ')}`)
if (errors > 0) process.exitCode = 1
