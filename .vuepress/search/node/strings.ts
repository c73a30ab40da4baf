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
  none: 'Aucune page ne répond à «\u00a0{query}\u00a0».',
  advice: 'Essayez un mot plus courant, un seul mot, ou le nom complet plutôt que le sigle.',
  suggestion: 'Vouliez-vous dire «\u00a0{query}\u00a0»\u202f?',
  all: 'Voir tous les résultats',
  error: 'La recherche n’a pas pu être chargée.',
  retry: 'Réessayer',
  results: 'Résultats de la recherche',
  resultsFor: 'Résultats pour «\u00a0{query}\u00a0»',
  answer: 'Réponse',
  verified: 'vérifié le {day}',
  filters: 'Limiter les résultats',
  everything: 'Tout',
  pagination: 'Autres résultats',
  previous: 'Résultats précédents',
  next: 'Résultats suivants',
  page: 'Page {page} sur {count}',
  range: '{count} pages trouvées\u00a0: de la {first}ᵉ à la {last}ᵉ',
  recent: 'Vos dernières recherches',
  forget: 'Effacer ces recherches',
  starts: 'Par où commencer',
  ask: 'Écrire votre question aux auteurs',
  askForum: 'Poser la question sur le forum de {site}',
  missing: 'Dire que je n’ai pas trouvé',
  missingWords: 'Ces mots, et rien d’autre, seront envoyés aux auteurs (pas de donnée personnelle)',
  near: 'Cherchiez-vous l’une de ces pages\u202f?',
  noScript:
    'La recherche se fait dans votre navigateur\u00a0: elle a besoin de JavaScript, qui est désactivé ici. Le menu et le [plan du site] mènent à toutes les pages.',
}

/** The same in English. */
export const ENGLISH_STRINGS: SearchStrings = {
  label: 'Search the guides',
  question: 'Your question',
  placeholder: 'Search',
  submit: 'Search',
  close: 'Close',
  loading: 'Loading the search…',
  count: '{count} pages found',
  one: '1 page found',
  shown: '{count} pages found, the best {shown} are shown',
  none: 'No page answers “{query}”.',
  advice: 'Try a more common word, a single word, or the full name rather than the acronym.',
  suggestion: 'Did you mean “{query}”?',
  all: 'See all results',
  error: 'The search could not be loaded.',
  retry: 'Try again',
  results: 'Search results',
  resultsFor: 'Results for “{query}”',
  answer: 'Answer',
  verified: 'verified on {day}',
  filters: 'Narrow the results',
  everything: 'All',
  pagination: 'More results',
  previous: 'Previous results',
  next: 'Next results',
  page: 'Page {page} of {count}',
  range: '{count} pages found: from {first} to {last}',
  recent: 'Your recent searches',
  forget: 'Clear these searches',
  starts: 'Where to start',
  ask: 'Send your question to the authors',
  askForum: 'Ask the question on the forum of {site}',
  missing: 'Say that I found nothing',
  missingWords: 'These words, and nothing else, are sent to the authors (no personal data)',
  near: 'Were you looking for one of these pages?',
  noScript:
    'The search is done in your browser: it needs JavaScript, which is off here. The menu and the [site map] lead to every page.',
}

/** What the page of results is called, by language. */
export const RESULTS_PAGES = {
  fr: {
    title: 'Recherche',
    description:
      'Cherchez dans tous les guides, avec vos mots\u00a0: fautes de frappe et sigles sont compris.',
  },
  en: {
    title: 'Search',
    description:
      'Search all the guides in your own words: typing errors and acronyms are understood.',
  },
} as const
