import type { SearchStrings } from '../shared/strings.ts'

/** What the search says. Non-breaking spaces where French typography wants them. */
export const FRENCH_STRINGS: SearchStrings = {
  label: 'Rechercher dans les guides',
  question: 'Votre question',
  placeholder: 'Rechercher',
  submit: 'Rechercher',
  close: 'Fermer',
  loading: 'Chargement de la recherche…',
  count: '{count} pages trouvées',
  one: '1 page trouvée',
  shown: '{count} pages trouvées, les {shown} meilleures sont affichées',
  none: 'Aucune page ne répond à « {query} ».',
  advice: 'Essayez un mot plus courant, un seul mot, ou le nom complet plutôt que le sigle.',
  suggestion: 'Vouliez-vous dire « {query} » ?',
  all: 'Voir tous les résultats',
  error: 'La recherche n’a pas pu être chargée.',
  retry: 'Réessayer',
  results: 'Résultats de la recherche',
  resultsFor: 'Résultats pour « {query} »',
  noScript:
    'La recherche se fait dans votre navigateur : elle a besoin de JavaScript, qui est désactivé ici. Le menu et le plan du site mènent à toutes les pages.',
}
