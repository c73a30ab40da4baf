import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const MESSAGE =
  'Une autre commande « vuepress » lisait la configuration au même instant : VuePress l’écrit compilée dans un seul fichier, que la première à finir efface. Relancez celle-ci, ou construisez par « npm run build », qui en permet plusieurs à la fois.'

/** Whether VuePress' own command runs, which compiles the configuration: our scripts import it as it is. */
const isVuePress = (command: string | undefined): boolean =>
  path.basename(command ?? '', '.js') === 'vuepress'

/** The file that VuePress made of a configuration, as its own functions are called from it. */
const COMPILED_RE = /\((file:\/\/\S+?\.[cm]?[jt]s\.[0-9a-f]+\.mjs):\d+:\d+\)/

const findCompiled = (stack: string): string | null => {
  const url = COMPILED_RE.exec(stack)?.[1]
  return url === undefined ? null : fileURLToPath(url)
}

/** What a configuration does so that two of VuePress' commands may read it at once. */
export interface SharedConfig {
  /** To be called at the end of the configuration. */
  onRead: () => void
  /** To be called once VuePress goes on. */
  onStart: () => void
}

/**
 * VuePress' command writes what it compiles of a configuration beside it, under a name made of its content alone,
 * and removes it once it is read, which takes seconds. Of two that start at once, the second to remove it would
 * stop: it finds an empty file instead, and should that one go too, the command says what happened and what to
 * type. One moment is left, which no configuration can close, as nothing of it is loaded yet: VuePress reads the
 * file while the other command writes it, and stops with its own message.
 *
 * @param command - the program that runs
 * @param tell - receives the sentence, as the process ends
 */
export const shareConfig = (
  command: string | undefined,
  tell: (message: string) => void,
): SharedConfig => {
  if (!isVuePress(command)) return { onRead: () => undefined, onStart: () => undefined }
  const onExit = (code: number): void => {
    if (code !== 0) tell(MESSAGE)
  }
  return {
    onRead: () => {
      // What stops before is another matter, of which the configuration tells itself.
      process.once('exit', onExit)
      const file = findCompiled(new Error().stack ?? '')
      if (file !== null && !existsSync(file)) writeFileSync(file, '')
    },
    onStart: () => {
      process.off('exit', onExit)
    },
  }
}
