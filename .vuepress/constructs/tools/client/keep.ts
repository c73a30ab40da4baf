import { type Dossier, parseDossier } from '../../dossier/shared/dossier.ts'
import { KEPT_KEY } from '../shared/keptKey.ts'

/** A device may refuse to keep anything: what the reader did then lasts as long as the page. */
const tryStorage = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(localStorage)
  } catch {
    return undefined
  }
}

export const readKept = (): Dossier =>
  parseDossier(tryStorage((storage) => storage.getItem(KEPT_KEY)) ?? '{}')

/**
 * Changes some parts of what the device keeps; a part that is undefined is forgotten.
 *
 * @returns whether the device has done it
 */
export const keep = (parts: Partial<Dossier>): boolean => {
  const dossier = { ...readKept(), ...parts }
  const isEmpty = Object.values(dossier).every((part) => part === undefined)
  return (
    tryStorage((storage) => {
      if (isEmpty) storage.removeItem(KEPT_KEY)
      else storage.setItem(KEPT_KEY, JSON.stringify(dossier))
      return true
    }) ?? false
  )
}
