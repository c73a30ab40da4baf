import type { AuthoredField } from '../../model/frontMatter/frontMatterSchema.ts'

/** What the desk says of a field. */
export interface FieldText {
  label: string
  hint?: string
  /** Its text takes several lines. */
  isLong?: true
}

/** A field that the schema gains gets its words here, or types do not pass. */
export const FIELD_TEXTS: Readonly<Record<AuthoredField, FieldText>> = {
  title: { label: 'Titre' },
  description: {
    label: 'Description',
    hint: 'Une phrase de 70 à 160 signes, qui dit ce que le lecteur saura faire. Les moteurs de recherche la montrent.',
    isLong: true,
  },
  shortTitle: {
    label: 'Nom court',
    hint: 'Dans le README d’un guide : 24 signes au plus, pour les menus.',
  },
  permalink: {
    label: 'Adresse',
    hint: 'De la forme /guide/page/, en minuscules, sans accent. Une adresse publiée ne change plus.',
  },
  draft: {
    label: 'Brouillon',
    hint: 'La page reste hors du site publié. L’aperçu la montre.',
  },
  publishOn: {
    label: 'À publier le',
    hint: 'La page paraît ce jour-là, à la construction du matin. Vide : tout de suite.',
  },
  owner: {
    label: 'Responsable',
    hint: 'Un rôle, et non une personne : « Équipe juridique ». Vide : celui du guide.',
  },
  writtenOn: { label: 'Rédigée le', hint: 'Le jour où la page a été écrite.' },
  verifiedOn: {
    label: 'Vérifiée le',
    hint: 'Le jour où la page a été confrontée aux textes.',
  },
  verifiedAgainst: {
    label: 'Vérifiée contre',
    hint: 'Par exemple : CRPA, base LEGI du 27 mars 2026.',
  },
  verifiedBy: { label: 'Vérifiée par', hint: 'Un rôle : « juriste », « rédaction ».' },
  changes: { label: 'Changements', hint: 'Ce que les lecteurs de la page doivent savoir.' },
  sources: { label: 'Sources', hint: 'Un titre, puis un article ou une adresse.' },
  questions: {
    label: 'Questions',
    hint: 'Ce qu’un lecteur écrirait dans la recherche, avec ses mots.',
  },
  hiddenLabels: {
    label: 'Autres mots pour chercher',
    hint: 'Ce que l’on taperait avec des mots que la page n’emploie pas. Cherché, jamais montré.',
  },
  articles: { label: 'Articles de loi', hint: 'Un article, et ce qu’il décide en une phrase.' },
  notice: { label: 'Avis', hint: 'Un mot de passage en haut de la page, entre deux dates.' },
  color: { label: 'Couleur du guide', hint: 'Pour l’introduction d’un guide seulement.' },
  order: { label: 'Rang du guide', hint: 'Pour l’introduction d’un guide seulement.' },
}

/** The same of what a field is made of, whatever the field. */
export const PART_TEXTS: Readonly<Record<string, FieldText>> = {
  title: { label: 'Titre' },
  article: { label: 'Article', hint: 'Par exemple : CRPA L. 321-1.' },
  url: { label: 'Adresse', hint: 'Commence par https://.' },
  date: { label: 'Jour' },
  what: { label: 'Ce qui change', hint: 'Une phrase.', isLong: true },
  cause: { label: 'Cause', hint: 'La loi a changé, ou le guide.' },
  decides: { label: 'Ce qu’il décide', hint: 'Une phrase.', isLong: true },
  q: { label: 'Question ou mots' },
  a: { label: 'Passage qui répond', hint: 'Son ancre, qui commence par # ; vide : toute la page.' },
  text: { label: 'Texte', isLong: true },
  from: { label: 'Du' },
  until: { label: 'Au', hint: 'Compris.' },
}
