import type { Schema } from './types.ts'

/** `scdl/subventions` 2.1.1, from https://schema.data.gouv.fr/scdl/subventions/2.1.1/schema.json */
export const schema: Schema = {
  id: 'scdl/subventions',
  title: 'Subventions',
  version: '2.1.1',
  separator: ',',
  source: 'recopié de schema.data.gouv.fr en novembre 2026',
  fields: [
    {
      name: 'nomAttribuant',
      type: 'string',
      otherNames: ['attribuant'],
      constraints: { required: true },
    },
    {
      name: 'idAttribuant',
      type: 'string',
      otherNames: ['siret_attribuant'],
      constraints: { required: true, pattern: '\\d{14}' },
    },
    {
      name: 'dateConvention',
      type: 'date',
      otherNames: ['date_de_convention'],
      constraints: { required: true },
    },
    { name: 'referenceDecision', type: 'string' },
    {
      name: 'nomBeneficiaire',
      type: 'string',
      otherNames: ['beneficiaire', 'nom_du_beneficiaire'],
      constraints: { required: true },
    },
    {
      name: 'idBeneficiaire',
      type: 'string',
      otherNames: ['siret_beneficiaire', 'siret_du_beneficiaire'],
    },
    { name: 'rnaBeneficiaire', type: 'string', constraints: { pattern: 'W\\d{9}' } },
    {
      name: 'objet',
      type: 'string',
      otherNames: ['objet_de_la_subvention'],
      constraints: { required: true, maxLength: 256 },
    },
    {
      name: 'montant',
      type: 'number',
      otherNames: ['montant_subvention', 'montant_de_la_subvention'],
      constraints: { required: true },
    },
    {
      name: 'nature',
      type: 'string',
      constraints: {
        required: true,
        enum: [
          'aide en numéraire',
          'aide en nature',
          'aide en numéraire;aide en nature',
          'aide en nature;aide en numéraire',
        ],
      },
    },
    {
      name: 'conditionsVersement',
      type: 'string',
      constraints: { required: true, maxLength: 256 },
    },
    {
      name: 'datesPeriodeVersement',
      type: 'string',
      constraints: { required: true, pattern: '\\d{4}-\\d{2}-\\d{2}(?:/\\d{4}-\\d{2}-\\d{2})?' },
    },
    { name: 'idRAE', type: 'string', constraints: { maxLength: 5 } },
    {
      name: 'notificationUE',
      type: 'boolean',
      trueValues: ['oui'],
      falseValues: ['non'],
      constraints: { required: true },
    },
    {
      name: 'pourcentageSubvention',
      type: 'number',
      constraints: { required: true, minimum: 0.01, maximum: 1 },
    },
    { name: 'dispositifAide', type: 'string' },
  ],
  checks: [
    { name: 'siret', column: 'idAttribuant' },
    { name: 'siret', column: 'idBeneficiaire' },
    { name: 'one-of-required', columns: ['idBeneficiaire', 'rnaBeneficiaire'] },
  ],
}
