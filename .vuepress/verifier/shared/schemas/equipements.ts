import type { Schema } from './types.ts'

/** `scdl/equipements` 0.1.5, from https://schema.data.gouv.fr/scdl/equipements/0.1.5/schema.json */
export const schema: Schema = {
  id: 'scdl/equipements',
  title: 'Équipements',
  version: '0.1.5',
  separator: ',',
  fields: [
    { name: 'COLL_NOM', type: 'string', constraints: { required: true } },
    {
      name: 'COLL_SIRET',
      type: 'string',
      otherNames: ['siret'],
      constraints: { required: true, pattern: '\\d{14}' },
    },
    {
      name: 'EQUIP_UID',
      type: 'string',
      constraints: { required: true, maxLength: 18, pattern: '[0-9A-B]{5}-[0-9]{8}-[0-9]{3}' },
    },
    {
      name: 'EQUIP_THEME',
      type: 'string',
      constraints: {
        required: true,
        enum: [
          'Equipement administratif',
          'Equipement de justice',
          'Equipement sanitaire',
          "Equipement social et d'animation",
          'Equipement sportif et de loisirs',
          "Equipement d'enseignement",
          'Equipement cultuel',
          'Equipement culturel',
          'Equipement de mobilité',
          'Autre équipement',
        ],
      },
    },
    { name: 'EQUIP_CODE', type: 'string', constraints: { required: true, maxLength: 12 } },
    {
      name: 'EQUIP_TYPE',
      type: 'string',
      otherNames: ['type_equipement'],
      constraints: { required: true },
    },
    {
      name: 'EQUIP_NOM',
      type: 'string',
      otherNames: ['nom_equipement', 'nom'],
      constraints: { required: true },
    },
    { name: 'ADR_NUMERO', type: 'string', otherNames: ['numero'], constraints: { required: true } },
    {
      name: 'ADR_NOMVOIE',
      type: 'string',
      otherNames: ['nom_voie', 'voie'],
      constraints: { required: true, minLength: 3, pattern: "[a-zA-Z0-9\\-'\\s\\u00C0-\\u00FF]+" },
    },
    {
      name: 'ADR_CODEPOSTAL',
      type: 'string',
      otherNames: ['code_postal', 'cp'],
      constraints: { required: true, maxLength: 5 },
    },
    {
      name: 'ADR_COMMUNE',
      type: 'string',
      otherNames: ['commune', 'nom_commune'],
      constraints: { required: true, pattern: '[A-Za-z\\s\\-\\u00C0-\\u00FF]+' },
    },
    {
      name: 'ADR_CLE_INTEROP',
      type: 'string',
      constraints: { minLength: 16, pattern: '[A-Za-z0-9_]+' },
    },
    { name: 'ERP_ID', type: 'string' },
    { name: 'ERP_TYPE', type: 'string', constraints: { maxLength: 10 } },
    { name: 'ERP_CATEGORIE', type: 'integer', constraints: { minimum: 1, maximum: 5 } },
    {
      name: 'EQUIP_LAT',
      type: 'number',
      otherNames: ['lat', 'latitude'],
      constraints: { required: true },
    },
    {
      name: 'EQUIP_LONG',
      type: 'number',
      otherNames: ['lon', 'long', 'longitude'],
      constraints: { required: true },
    },
    { name: 'EQUIP_OUVERTURE', type: 'string' },
    {
      name: 'EQUIP_TEL',
      type: 'string',
      otherNames: ['telephone'],
      constraints: { maxLength: 13 },
    },
    { name: 'EQUIP_EMAIL', type: 'string', otherNames: ['courriel', 'email'], format: 'email' },
    { name: 'EQUIP_WEB', type: 'string', otherNames: ['site_web'], format: 'uri' },
  ],
  checks: [{ name: 'siret', column: 'COLL_SIRET' }],
}
