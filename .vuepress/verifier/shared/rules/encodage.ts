import type { Rule } from '../types.ts'
import { ofFile } from './found.ts'

/** The text is not in UTF-8. */
export const rule: Rule = {
  id: 'encodage',
  title: 'Encodage',
  level: 'blocking',
  why: 'Lu comme de l’UTF-8, ce fichier montre des losanges à la place des lettres accentuées, ou arrête le programme.',
  todo: 'Enregistrez-le en UTF-8, ou prenez la copie réparée.',
  chapter: 'regler-le-fichier-csv',
  isCertain: true,
  judge: ({ file: { encoding } }) => {
    if (!encoding || encoding.name === 'utf-8' || encoding.isMixed) return []
    const name = encoding.name.startsWith('utf-16')
      ? 'UTF-16'
      : encoding.isWindowsOnly
        ? 'Windows-1252'
        : 'Windows-1252 ou Latin-1, qui se confondent ici'
    return ofFile(`Le fichier est en ${name}, pas en UTF-8.`)
  },
}
