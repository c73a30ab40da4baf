import path from 'node:path'

const MESSAGE =
  'Une autre commande « vuepress » lisait la configuration au même instant : VuePress l’écrit compilée dans un seul fichier, que la première à finir efface. Relancez celle-ci, ou construisez par « npm run build », qui en permet plusieurs à la fois.'

/** Whether VuePress' own command runs, which compiles the configuration: our scripts import it as it is. */
const isVuePress = (command: string | undefined): boolean =>
  path.basename(command ?? '', '.js') === 'vuepress'

/**
 * VuePress' command writes what it compiles of a configuration beside it, under a name made of its content alone,
 * and removes it once it is read. Of two that start at once, the second to remove it stops, with a stack. Nothing
 * that the configuration holds can give the file another name: it says at least, once it has been read, what
 * happened and what to type.
 *
 * @param command - the program that runs
 * @param tell - receives the sentence, as the process ends
 * @returns to be called once VuePress goes on
 */
export const tellSharedConfig = (
  command: string | undefined,
  tell: (message: string) => void,
): (() => void) => {
  if (!isVuePress(command)) return () => undefined
  const onExit = (code: number): void => {
    if (code !== 0) tell(MESSAGE)
  }
  process.once('exit', onExit)
  return () => {
    process.off('exit', onExit)
  }
}
