import path from 'node:path'
import type { Peer } from '../Peer.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

export const ours: Peer = {
  name: 'ours',
  title: 'Ce site',
  package: 'vuepress',
  write: async () => {},
  build: ({ source, output }) => [
    path.join(PROJECT_DIR, 'node_modules/vuepress/bin/vuepress.js'),
    'build',
    source,
    '-c',
    path.join(PROJECT_DIR, '.vuepress/config.ts'),
    '-d',
    output,
  ],
  output: 'dist',
  caches: [],
  search: { field: 'header input[type=search]', result: '.search-panel a' },
}
