import path from 'node:path'
import type { Peer } from '../Peer.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

export const ours: Peer = {
  name: 'ours',
  title: 'Ce site',
  package: 'vuepress',
  write: async () => {},
  build: ({ source, output }) => [
    path.join(PROJECT_DIR, 'scripts/build.ts'),
    source,
    '-d',
    output,
    // No other generator makes any.
    '--sans-livres',
  ],
  output: 'dist',
  // What was made of pages that have not changed.
  caches: [path.join(PROJECT_DIR, '.cache/vuepress')],
  search: { field: 'header input[type=search]', result: '.search-panel a' },
}
