import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../.vuepress/lib/cacheFolder.ts'
import { HOUSE_DIR, PROJECT_DIR } from '../.vuepress/model/projectFolders.ts'
import { HOSTS } from './build/hosts/writeHostFiles.ts'
import { boundMemory } from './boundMemory.ts'
import { readBase } from './readBase.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Construit le site qui est publié : contrôle des pages, pages, PDF et EPUB, contrôle des liens du site construit.
Une construction qui échoue, ou que l’on interrompt, laisse en place le dernier site construit.

  npm run build                      construit docs/ dans dist/
  npm run build -- DOSSIER -d SORTIE construit un autre dossier de guides
  npm run build -- DOSSIER --souple  publie un dossier tel qu’il vient : ce qui gêne est gardé en texte, et dit
  npm run build -- --rapport FICHIER écrit ce qui est à revoir, en .md ou en .json
  npm run build -- --base /guides/   pour un site qui n’est pas à la racine de son domaine
  npm run build -- --hebergeur NOM   prépare ce qu’il faut à netlify, cloudflare, apache, nginx, github ou gitlab
  npm run build -- --sans-livres     ni PDF ni EPUB : plus court, pour un essai
`

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: '/' },
      dest: { type: 'string', short: 'd', default: path.join(PROJECT_DIR, 'dist') },
      hebergeur: { type: 'string', default: 'netlify' },
      help: { type: 'boolean', short: 'h', default: false },
      rapport: { type: 'string' },
      'sans-livres': { type: 'boolean', default: false },
      souple: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const source = path.resolve(takeOne(positionals, 'dossier') ?? HOUSE_DIR)
  const base = readBase(values.base)
  const host = HOSTS.find((name) => name === values.hebergeur)
  if (!host)
    throw new Error(
      `Hébergeur inconnu : ${values.hebergeur}. Choisissez parmi : ${HOSTS.join(', ')}.`,
    )
  // What Node compiled before is read back: a second less of its time on each build.
  enableCompileCache(cacheFolder('compile'))
  boundMemory()
  // Both before Vue and VuePress are loaded, which read them then.
  process.env.NODE_ENV ??= 'production'
  // Nothing else reads this value: VuePress turns off the spinners that tell of its work in English.
  process.env.DEBUG ??= 'guides:quiet'
  const { buildSite } = await import('./build/buildSite.ts')
  await buildSite({
    source,
    dest: path.resolve(values.dest),
    base,
    hasBooks: !values['sans-livres'],
    host,
    isLenient: values.souple,
    report: values.rapport && path.resolve(values.rapport),
    env: process.env,
    log: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
  })
  return 0
}

await runCommand(main, HELP)
