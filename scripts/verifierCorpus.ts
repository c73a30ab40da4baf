/** Scores the verification on files made for it: what it finds, and what it finds that is not there. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT_DIR } from '../.vuepress/model/projectFolders.ts'
import { scoreCorpus } from '../.vuepress/verifier/node/scoreCorpus.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Mesure la vérification sur des fichiers faits pour elle : un au moins par règle, et ses voisins sans défaut.

  npm run verifier:corpus              les fichiers de tests/__fixtures__/verifier
  npm run verifier:corpus -- DOSSIER   d’autres fichiers, avec leur attendus.json
`

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1).replace('.', ',')} %`

const main = async (): Promise<number> => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const dir =
    takeOne(positionals, 'dossier') ?? path.join(PROJECT_DIR, 'tests/__fixtures__/verifier')
  const score = await scoreCorpus(path.resolve(dir))
  process.stdout.write(
    [
      ...score.missed.map((one) => `manqué         ${one}`),
      ...score.falseAlarms.map((one) => `fausse alarme  ${one}`),
      `${score.files} fichiers, dont ${score.cleanFiles} sans défaut ; ${score.rules.size} règles.`,
      `Rappel : ${score.found} constats sur ${score.expected} (${percent(score.found, score.expected)}).`,
      `Fausses alarmes : ${score.falseAlarms.length} sur ${score.found + score.falseAlarms.length} constats (${percent(score.falseAlarms.length, score.found + score.falseAlarms.length)}).`,
      '',
    ].join('\n'),
  )
  return score.missed.length + score.falseAlarms.length > 0 ? 1 : 0
}

await runCommand(main, HELP)
