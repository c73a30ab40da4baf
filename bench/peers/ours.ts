import path from 'node:path'
import { cacheFolder } from '../../.vuepress/lib/cacheFolder.ts'
import type { Peer } from '../Peer.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

const KEPT = ['compile', 'desk', 'dictionary', 'exports', 'social-cards', 'vuepress']

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
  // All that a build keeps for the next ones, what is the same for any folder included.
  caches: KEPT.map((name) => cacheFolder(name)),
  search: { field: 'header input[type=search]', result: '.search-panel a' },
}
