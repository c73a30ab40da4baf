import type { TextRule } from '../checks/node/Rule.ts'

const VAGUE = new Set([
  'accéder',
  'accès',
  'ce lien',
  'cette page',
  'cliquer',
  'cliquer ici',
  'cliquez',
  'cliquez ici',
  'consulter',
  'click here',
  'en savoir plus',
  'here',
  'ici',
  'lien',
  'lire',
  'lire la suite',
  'là',
  'link',
  'page',
  'par ici',
  'plus',
  "plus d'informations",
  "plus d'infos",
  'site',
  'suite',
  'suivre ce lien',
  'télécharger',
  'voir',
  'voir ici',
  'voir le lien',
  'voir la page',
  'voir plus',
])

const simplify = (text: string): string =>
  text
    .toLocaleLowerCase('fr')
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()

/** A link says where it leads: read alone, as screen readers list it, it must be understood (RGAA 6.1). */
export const linkText: TextRule = {
  name: 'textes-de-lien',
  severity: 'error',
  isEditorial: true,
  scope: 'text',
  check: ({ page }) =>
    page.links.flatMap(({ text, offset }) => {
      if (text === null) return []
      const simple = simplify(text)
      if (simple !== '' && !VAGUE.has(simple)) return []
      return [
        {
          offset,
          message:
            simple === ''
              ? 'Ce lien n’a pas de texte.'
              : `Le lien « ${text} » ne dit pas où il mène.`,
          suggestion:
            'Nommez ce que l’on trouve au bout, par exemple [les licences ouvertes](/adresse/).',
        },
      ]
    }),
}
