import type { Schema } from './types.ts'

/**
 * Columns of the BAL 1.3, that the validator of the national base documents
 * (https://github.com/BaseAdresseNationale/validateur-bal). The directory of schemas has no Table Schema of it.
 */
export const schema: Schema = {
  id: 'etalab/schema-bal',
  title: 'Base adresse locale',
  version: '1.3',
  separator: ';',
  fields: [
    { name: 'uid_adresse', type: 'string' },
    {
      name: 'cle_interop',
      type: 'string',
      constraints: { required: true, pattern: '[0-9ab]{5}_[0-9a-z]{4}_\\d{5}(?:_[0-9a-z_]+)?' },
    },
    {
      name: 'commune_insee',
      type: 'string',
      otherNames: ['code_insee', 'insee', 'code_commune'],
      constraints: { required: true, pattern: '(?:\\d{2}|2[AB])\\d{3}' },
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
      constraints: { pattern: '(?:\\d{2}|2[AB])\\d{3}' },
    },
    { name: 'commune_deleguee_nom', type: 'string' },
    {
      name: 'voie_nom',
      type: 'string',
      otherNames: ['nom_voie', 'voie'],
      constraints: { required: true, minLength: 3, maxLength: 200, pattern: '[^_]+' },
    },
    { name: 'lieudit_complement_nom', type: 'string' },
    {
      name: 'numero',
      type: 'integer',
      otherNames: ['num', 'numero_voie'],
      constraints: { required: true, pattern: '0|[1-9]\\d{0,3}|99999' },
    },
    { name: 'suffixe', type: 'string', constraints: { pattern: '[0-9a-zA-Z].{0,8}' } },
    {
      name: 'position',
      type: 'string',
      constraints: {
        enum: [
          'délivrance postale',
          'entrée',
          'bâtiment',
          'cage d’escalier',
          "cage d'escalier",
          'logement',
          'parcelle',
          'segment',
          'service technique',
        ],
      },
    },
    { name: 'x', type: 'number' },
    { name: 'y', type: 'number' },
    {
      name: 'long',
      type: 'number',
      otherNames: ['lon', 'longitude'],
      constraints: { minimum: -180, maximum: 180 },
    },
    {
      name: 'lat',
      type: 'number',
      otherNames: ['latitude'],
      constraints: { minimum: -90, maximum: 90 },
    },
    {
      name: 'cad_parcelles',
      type: 'string',
      constraints: { pattern: '[0-9A-Z]{14,15}(?:\\|[0-9A-Z]{14,15})*' },
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
    'La Base adresse locale n’a pas de Table Schema dans l’annuaire : seules la présence, la forme et les listes de ses colonnes (format 1.3) sont contrôlées. Le validateur de la Base adresse nationale compare en plus les positions, les parcelles et les communes déléguées.',
}
