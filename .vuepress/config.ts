import path from 'node:path'
import { HOUSE_DIR, PROJECT_DIR, readProject, type Project } from './model/projectFolders.ts'
import { prepareWorkRoot } from './publish/work-folders/node/prepareWorkRoot.ts'
import {
  resolveWorkFolders,
  type WorkFolders,
} from './publish/work-folders/node/resolveWorkFolders.ts'
import { shareConfig } from './publish/work-folders/node/shareConfig.ts'
import { createSiteConfig } from './siteConfig.ts'

// What VuePress' own command reads. Ours (`npm run build`, `npm run dev`) say themselves what they want of
// `createSiteConfig`: VuePress tells a configuration nothing of what it builds.

const [command, folder] = process.argv.slice(2)

const isDev = process.argv.includes('dev')

/** One command line, one pair of folders. */
const resolveCommandFolders = (): WorkFolders =>
  resolveWorkFolders({
    root: prepareWorkRoot(PROJECT_DIR),
    key: [process.cwd(), ...process.argv.slice(2)],
    mode: isDev ? 'dev' : 'build',
    pid: process.pid,
  })

/** The folder that the command line names: `vuepress build FOLDER`. */
const readNamedProject = (): Project => {
  const isNamed = ['build', 'dev'].includes(command ?? '') && folder && !folder.startsWith('-')
  return readProject(isNamed ? path.resolve(folder) : HOUSE_DIR)
}

const shared = shareConfig(process.argv[1], (message) => {
  process.stderr.write(`\n${message}\n`)
})

export default createSiteConfig({
  project: readNamedProject(),
  work: resolveCommandFolders(),
  isDev,
  onStart: shared.onStart,
})

// Last: VuePress then removes what it has read.
shared.onRead()
