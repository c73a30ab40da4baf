import type { ForeignSyntax } from './foreignSyntaxes.ts'

/**
 * What VuePress and GitHub know and this site does not show yet. All of it is here: a line is taken
 * away on the day that the site shows what it names.
 */

/** Containers of VuePress, by name, and what to write instead. */
export const PENDING_CONTAINERS: Readonly<Record<string, string>> = {
  note: 'Écrivez ::: info.',
  important: 'Écrivez ::: warning.',
  caution: 'Écrivez ::: danger.',
  tabs: 'Donnez à chaque onglet un titre, l’un sous l’autre.',
  'code-tabs': 'Écrivez les blocs de code l’un sous l’autre, chacun sous un titre.',
  'code-group': 'Écrivez les blocs de code l’un sous l’autre, chacun sous un titre.',
  'code-group-item': 'Écrivez le bloc de code seul, sous un titre.',
  'v-pre': 'Retirez les deux lignes de deux-points : les accolades sont toujours montrées.',
  raw: 'Retirez les deux lignes de deux-points.',
}

/** Signs in the text; each is told once a page. */
export const PENDING_SYNTAXES: readonly ForeignSyntax[] = [
  {
    pattern: /\[\^[^[\]\s]+\]/g,
    name: 'une note de bas de page',
    instead: () =>
      'Mettez la note dans le texte, entre parenthèses ou dans un encadré ::: details.',
  },
  {
    pattern: /\[!(?:note|tip|important|warning|caution)\]/gi,
    name: 'un encadré de GitHub',
    instead: ([written]) => {
      const names: Record<string, string> = { note: 'info', tip: 'tip', caution: 'danger' }
      const name = names[written.slice(2, -1).toLowerCase()] ?? 'warning'
      return `Écrivez ::: ${name}, le texte, puis :::.`
    },
  },
  {
    pattern: /\{[#.][\w-][^{}\n]*\}[ \t]*$/gm,
    kinds: ['heading'],
    name: 'un attribut',
    instead: () => 'Retirez-le : l’ancre d’un titre est faite de ses mots.',
  },
  {
    // `{.no-lexique}` is ours.
    pattern: /\{[#.](?!no-lexique\})[\w-][^{}\n]*\}/g,
    kinds: ['paragraph', 'cell'],
    name: 'un attribut',
    instead: () => 'Retirez-le : le site donne à chaque texte l’aspect de ce qu’il est.',
  },
]
