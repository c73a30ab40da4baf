/**
 * The only path that a command takes.
 *
 * @param positionals - what was typed beside the options
 * @throws Error, in French, when there are more
 */
export const takeOne = (
  positionals: readonly string[],
  kind: 'dossier' | 'fichier',
): string | undefined => {
  const [first, second] = positionals
  if (second !== undefined)
    throw new Error(`Un seul ${kind} à la fois : « ${second} » est en trop.`)
  return first
}
