import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['tests/{unit,docs,property}/**/*.spec.ts'],
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['.vuepress/plugins/**/*.ts', '.vuepress/theme/node/**/*.ts'],
      exclude: ['**/client/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 90 },
    },
  },
})
