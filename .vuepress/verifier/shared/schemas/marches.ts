import type { Schema } from './types.ts'

const BOOLEAN = { type: 'boolean', trueValues: ['true'], falseValues: ['false'] } as const
const required = true

/**
 * Fields of a contract that hold one value, from the JSON Schema 2.0.3 of
 * https://github.com/139bercy/format-commande-publique; `acheteur.id` is the column `acheteur_id`.
 */
export const schema: Schema = {
  id: '139bercy/format-commande-publique',
  title: 'Marchés publics (DECP)',
  version: '2.0.3',
  separator: ',',
  source: 'recopié du dépôt du ministère en novembre 2026',
  fields: [
    { name: 'id', type: 'string', constraints: { required, minLength: 1, maxLength: 16 } },
    {
      name: 'acheteur_id',
      type: 'string',
      otherNames: ['siret_acheteur', 'id_acheteur'],
      constraints: { required, pattern: '[0-9]{14}' },
    },
    {
      name: 'nature',
      type: 'string',
      constraints: {
        required,
        enum: ['Marché', 'Marché de partenariat', 'Marché de défense ou de sécurité'],
      },
    },
    { name: 'objet', type: 'string', constraints: { required, maxLength: 1000 } },
    {
      name: 'codeCPV',
      type: 'string',
      otherNames: ['cpv'],
      constraints: { required, pattern: '[0-9]{8}(?:-[0-9])?' },
    },
    { name: 'idAccordCadre', type: 'string', constraints: { maxLength: 16 } },
    { name: 'marcheInnovant', ...BOOLEAN, constraints: { required } },
    {
      name: 'ccag',
      type: 'string',
      constraints: {
        required,
        enum: [
          'Travaux',
          "Maitrise d'œuvre",
          'Fournitures courantes et services',
          'Marchés industriels',
          'Prestations intellectuelles',
          "Techniques de l'information et de la communication",
          'Pas de CCAG',
        ],
      },
    },
    { name: 'offresRecues', type: 'integer', constraints: { required, minimum: 1 } },
    { name: 'attributionAvance', ...BOOLEAN, constraints: { required } },
    { name: 'tauxAvance', type: 'number', constraints: { minimum: 0, maximum: 1 } },
    {
      name: 'typeGroupementOperateurs',
      type: 'string',
      constraints: { required, enum: ['Conjoint', 'Solidaire', 'Pas de groupement'] },
    },
    { name: 'sousTraitanceDeclaree', ...BOOLEAN, constraints: { required } },
    {
      name: 'procedure',
      type: 'string',
      constraints: {
        required,
        enum: [
          'Procédure adaptée',
          "Appel d'offres ouvert",
          "Appel d'offres restreint",
          'Procédure avec négociation',
          'Marché passé sans publicité ni mise en concurrence préalable',
          'Dialogue compétitif',
        ],
      },
    },
    { name: 'lieuExecution_code', type: 'string', constraints: { required } },
    {
      name: 'lieuExecution_typeCode',
      type: 'string',
      constraints: {
        required,
        enum: [
          'Code postal',
          'Code commune',
          'Code arrondissement',
          'Code canton',
          'Code département',
          'Code région',
          'Code pays',
        ],
      },
    },
    { name: 'dureeMois', type: 'integer', constraints: { required, minimum: 1 } },
    {
      name: 'dateNotification',
      type: 'date',
      otherNames: ['date_de_notification'],
      constraints: { required },
    },
    { name: 'datePublicationDonnees', type: 'date', constraints: { required } },
    { name: 'montant', type: 'number', constraints: { required, minimum: 1 } },
    {
      name: 'formePrix',
      type: 'string',
      constraints: { required, enum: ['Unitaire', 'Forfaitaire', 'Mixte'] },
    },
    { name: 'origineUE', type: 'number', constraints: { minimum: 0, maximum: 1 } },
    { name: 'origineFrance', type: 'number', constraints: { minimum: 0, maximum: 1 } },
    {
      name: 'titulaire_typeIdentifiant',
      type: 'string',
      constraints: {
        required,
        enum: ['SIRET', 'TVA', 'TAHITI', 'RIDET', 'FRWF', 'IREP', 'HORS-UE'],
      },
    },
    {
      name: 'titulaire_id',
      type: 'string',
      otherNames: ['siret_titulaire', 'id_titulaire'],
      constraints: { required },
    },
  ],
  checks: [{ name: 'siret', column: 'acheteur_id' }],
  leftOut:
    'Le format de la commande publique est un JSON : seuls ses champs à une valeur sont contrôlés, dans un tableau où « acheteur.id » est la colonne « acheteur_id ». Les listes (techniques, modalités, types de prix, considérations, sous-traitance, modifications) ne le sont pas.',
}
