import type { Schema } from './types.ts'

/** Of version 4: in columns of their own in the format 1.4, behind `@c:`, `@v:` and `@a:` in the 1.3. */
const UUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}'
const COMMUNE = '(?:\\d{2}|2[ABab])\\d{3}'
const NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?'

/**
 * Columns of the BAL 1.3 and of the 1.4, as the validator of the national base reads them
 * (https://github.com/BaseAdresseNationale/validateur-bal): a test compares both, column by column and value by
 * value. It is not a Table Schema.
 */
export const schema: Schema = {
  id: 'etalab/schema-bal',
  title: 'Base adresse locale',
  version: '1.3 et 1.4',
  separator: ';',
  source: 'comparé au validateur national 3.5.2',
  fields: [
    {
      name: 'uid_adresse',
      type: 'string',
      constraints: { pattern: `(?:[^@]|@(?![cva]:)|@[cva]:${UUID}(?!\\S))*` },
    },
    { name: 'id_ban_commune', type: 'string', constraints: { pattern: UUID } },
    { name: 'id_ban_toponyme', type: 'string', constraints: { pattern: UUID } },
    { name: 'id_ban_adresse', type: 'string', constraints: { pattern: UUID } },
    {
      name: 'cle_interop',
      type: 'string',
      constraints: { required: true, pattern: '[0-9ab]{5}_[0-9a-z]{4}_\\d{5}(?:_[0-9a-z_]+)?' },
    },
    {
      name: 'commune_insee',
      type: 'string',
      otherNames: ['code_insee', 'insee', 'code_commune'],
      constraints: { required: true, pattern: COMMUNE },
    },
    {
      name: 'commune_nom',
      type: 'string',
      otherNames: ['nom_commune', 'commune'],
      constraints: { required: true },
    },
    {
      name: 'commune_deleguee_insee',
      type: 'string',
      constraints: { pattern: COMMUNE },
    },
    { name: 'commune_deleguee_nom', type: 'string' },
    {
      name: 'voie_nom',
      type: 'string',
      otherNames: ['nom_voie', 'voie'],
      constraints: { required: true, minLength: 3, maxLength: 200, pattern: '[^_\\uFFFD]+' },
    },
    { name: 'lieudit_complement_nom', type: 'string' },
    {
      name: 'numero',
      type: 'integer',
      otherNames: ['num', 'numero_voie'],
      constraints: { required: true, pattern: '0|[1-9]\\d{0,4}' },
    },
    {
      name: 'suffixe',
      type: 'string',
      constraints: { pattern: '[0-9a-zA-Z][0-9a-zA-ZÀ-ÖØ-öø-ÿŸ\\s]{0,8}' },
    },
    {
      name: 'position',
      type: 'string',
      constraints: {
        enum: [
          'délivrance postale',
          'entrée',
          'bâtiment',
          'cage d’escalier',
          'logement',
          'parcelle',
          'segment',
          'service technique',
        ],
      },
    },
    { name: 'x', type: 'number', constraints: { pattern: NUMBER } },
    { name: 'y', type: 'number', constraints: { pattern: NUMBER } },
    {
      name: 'long',
      type: 'number',
      otherNames: ['lon', 'longitude'],
      constraints: { pattern: NUMBER, minimum: -180, maximum: 180 },
    },
    {
      name: 'lat',
      type: 'number',
      otherNames: ['latitude'],
      constraints: { pattern: NUMBER, minimum: -90, maximum: 90 },
    },
    {
      name: 'cad_parcelles',
      type: 'string',
      constraints: { pattern: '[0-9A-Za-z]{14,15}(?:\\|[0-9A-Za-z]{14,15})*' },
    },
    { name: 'source', type: 'string', constraints: { required: true } },
    {
      name: 'date_der_maj',
      type: 'date',
      otherNames: ['date_maj'],
      constraints: { required: true },
    },
    {
      name: 'certification_commune',
      type: 'boolean',
      trueValues: ['1'],
      falseValues: ['0'],
    },
  ],
  leftOut:
    'La Base adresse locale est définie par son validateur, non par un Table Schema : seules la présence, la forme et les listes de ses colonnes (formats 1.3 et 1.4) sont contrôlées. Le validateur de la Base adresse nationale juge en plus l’existence des communes, la cohérence des positions, les capitales des noms et l’âge des dates.',
}
