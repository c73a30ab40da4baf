/** What readers ask, of every length and kind, from the open judged sets: what a first search of each costs is measured. */
export const READER_QUESTIONS: readonly string[] = [
  'licence ouverte',
  'moissonnage',
  'comment citer la source',
  'RGPD',
  'seuil de 3 500 habitants',
  'pseudonymiser une décision de justice',
  'que faire si la mairie ne répond pas',
  'metadonnees',
  'géocodage adresses',
  'délai pour saisir la CADA',
  'schéma de données',
  'publier un fichier csv propre',
]
