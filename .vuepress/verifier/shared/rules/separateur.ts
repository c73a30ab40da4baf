import { recognizeSchema } from '../schemas/recognizeSchema.ts'
import type { Rule } from '../types.ts'
import { ofFile } from './found.ts'

const NAMES: Readonly<Record<string, string>> = {
  ';': 'le point-virgule',
  '\t': 'la tabulation',
  '|': 'la barre verticale',
}

/** Another separator than the comma, where no schema asks for it. */
export const rule: Rule = {
  id: 'separateur',
  title: 'Séparateur',
  level: 'check',
  why: 'La virgule est attendue par défaut ; le point-virgule des tableurs français est toléré, s’il est partout le même.',
  todo: 'Gardez-le et dites-le dans la documentation, ou prenez la copie réparée.',
  chapter: 'regler-le-fichier-csv',
  isCertain: true,
  judge: ({ file: { separator }, table: { header } }) => {
    const name = NAMES[separator ?? ',']
    if (!name || header.length < 2) return []
    if (recognizeSchema(header)?.schema.separator === separator) return []
    return ofFile(`Le séparateur est ${name}.`)
  },
}
