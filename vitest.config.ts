import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['tests/{unit,docs,property}/**/*.spec.ts'],
    globalSetup: 'tests/support/temporaryFolder.ts',
    // A limit for a machine that does other things too: a test says what happens, not how fast.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Modules, Markdown chain and dictionary are loaded once for each worker, not for each file:
    // what a test replaces (global, variable, function of Node), it puts back itself.
    isolate: false,
    pool: 'threads',
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['.vuepress/**/*.ts', 'tools/**/*.ts'],
      exclude: ['**/client/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 90 },
    },
  },
})
