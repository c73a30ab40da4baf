import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createBuildApp, createDevApp, type App } from 'vuepress/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { atomicBuildPlugin } from '../../../../../.vuepress/plugins/atomic-build/node/atomicBuildPlugin.ts'

let root: string
const at = (...segments: string[]): string => path.join(root, ...segments)
const readSite = (): string => readFileSync(at('dist/index.html'), 'utf8')

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'atomic-'))
  mkdirSync(at('docs'))
  writeFileSync(at('docs/README.md'), '# Accueil\n')
})
afterEach(() => rmSync(root, { recursive: true }))

interface BuildInput {
  /** Stands for the bundler: writes the site. */
  bundle?: (app: App) => Promise<void>
  onGenerated?: (app: App) => void
  config?: { dest?: string; temp?: string; cache?: string }
}

const createConfig = ({ bundle = async () => {}, onGenerated = () => {}, config }: BuildInput) => ({
  source: at('docs'),
  dest: at('dist'),
  bundler: { name: 'fake', build: bundle, dev: async () => async () => {} },
  theme: { name: 'fake-theme' },
  plugins: [{ name: 'other', onGenerated }, atomicBuildPlugin({ projectDir: at('projet') })],
  ...config,
})

/** The steps of `vuepress build`, in the order of its command. */
const build = async (input: BuildInput): Promise<void> => {
  const app = createBuildApp(createConfig(input))
  await app.init()
  await app.prepare()
  await app.build()
  await app.pluginApi.hooks.onGenerated.process(app)
}

const writeSite =
  (text: string) =>
  async (app: App): Promise<void> =>
    writeFileSync(app.dir.dest('index.html'), text)

const expectNoTrace = (): void => {
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([])
  const shared = at('projet/.cache/vuepress')
  expect(readdirSync(shared).flatMap((name) => readdirSync(path.join(shared, name)))).toEqual([])
}

describe('atomicBuildPlugin', () => {
  it('publishes what the bundler and the other plugins wrote', async () => {
    await build({
      bundle: writeSite('first'),
      onGenerated: (app) => writeFileSync(app.dir.dest('robots.txt'), ''),
    })
    expect(readdirSync(at('dist'))).toEqual(['index.html', 'robots.txt'])
    await build({ bundle: writeSite('second') })
    expect(readdirSync(at('dist'))).toEqual(['index.html'])
    expect(readSite()).toBe('second')
    expectNoTrace()
  })

  it.each<[string, BuildInput]>([
    ['while compiling', { bundle: () => Promise.reject(new Error('panne')) }],
    [
      'in the last hook',
      {
        bundle: writeSite('half'),
        onGenerated: () => {
          throw new Error('panne')
        },
      },
    ],
  ])('leaves the former site when a build fails %s', async (_when, input) => {
    await build({ bundle: writeSite('good') })
    await expect(build(input)).rejects.toThrow('panne')
    expect(readSite()).toBe('good')
    expectNoTrace()
  })

  it('explains an error of the disk in French', async () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' })
    await expect(build({ bundle: () => Promise.reject(full) })).rejects.toThrow('Disque plein')
  })

  it('explains a destination where nothing can be written', async () => {
    writeFileSync(at('file'), '')
    const config = { dest: at('file/dist') }
    await expect(build({ config })).rejects.toThrow('n’est pas un dossier')
  })

  it('refuses a destination that holds the guides', async () => {
    await expect(build({ config: { dest: root } })).rejects.toThrow('Destination refusée')
    expect(readdirSync(at('docs'))).toEqual(['README.md'])
  })

  it('removes what a killed build left', async () => {
    mkdirSync(at(`.dist.construction-${2 ** 30}`))
    await build({ bundle: writeSite('good') })
    expectNoTrace()
  })

  it('in development, only moves the temporary files into the project', () => {
    const app = createDevApp(createConfig({}))
    expect(app.dir.dest()).toBe(at('dist'))
    expect(app.dir.temp('internal')).toMatch(/projet\/\.cache\/vuepress\/\w+\/dev\/internal$/)
    expect(app.dir.cache()).toMatch(/projet\/\.cache\/vuepress\/\w+\/cache$/)
  })

  it('keeps the folders asked for on the command line', () => {
    const config = { temp: at('t'), cache: at('c') }
    const app = createDevApp(createConfig({ config }))
    expect([app.dir.temp(), app.dir.cache()]).toEqual([at('t'), at('c')])
  })
})
