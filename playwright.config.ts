import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, findLocalBrowser } from './scripts/browser.ts'

const executablePath = findLocalBrowser()
if (!executablePath) {
  throw new Error('Aucun navigateur Chromium : lancez « node scripts/browser.ts », qui l’installe.')
}

/**
 * Pages of tests live for seconds: code that V8 makes faster for later is thrown away before it has served, and
 * was a quarter of the processor's time. No test looks at how fast a script runs.
 */
const SHORT_LIVED = '--js-flags=--no-opt,--no-maglev'

/** Files whose tests run in turn for a minute or more: begun last, one of them ends alone on one processor. */
const LONGEST = ['desk', 'dev', 'firefox', 'offline', 'stable', 'wakeUp', 'webkit'].map(
  (name) => `**/${name}.spec.ts`,
)

const port = Number(process.env.SITE_PORT ?? 4173)
const folder = process.env.SITE_DIR ?? 'dist'

/** Tests of the built site, served as the host would serve it. */
export default defineConfig({
  testDir: 'tests/site',
  outputDir: '.cache/playwright',
  // Where there is no terminal, nothing rewrites its own line.
  reporter: [
    [process.stdout.isTTY ? 'line' : 'list'],
    ['json', { outputFile: '.cache/test/site.json' }],
  ],
  // Tests of one file run in turn only where they share a build or a server, which it says.
  fullyParallel: true,
  projects: [
    { name: 'longs', testMatch: LONGEST },
    { name: 'courts', testIgnore: LONGEST },
  ],
  workers: 2,
  retries: 0,
  // Limits for a machine that does other things too: a test says what happens, not how fast.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fr-FR',
    launchOptions: { executablePath, args: [...BROWSER_ARGS, SHORT_LIVED] },
  },
  webServer: {
    command: `"${process.execPath}" scripts/preview.ts ${folder} ${port} --port-fixe`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
