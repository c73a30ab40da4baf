import type { Encoding } from '../read/detectEncoding.ts'
import type { Rule } from '../types.ts'
import { ofFile } from './found.ts'

const nameEncoding = ({ name, isWindowsOnly, isDos }: Encoding): string => {
  if (name.startsWith('utf-16')) return 'UTF-16'
  if (name === 'macintosh') return 'MacRoman, l’encodage des anciens Mac'
  if (isDos) return 'page 850, l’encodage de DOS'
  return isWindowsOnly ? 'Windows-1252' : 'Windows-1252 ou Latin-1, qui se confondent ici'
}

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
    return ofFile(`Le fichier est en ${nameEncoding(encoding)}, pas en UTF-8.`)
  },
}
