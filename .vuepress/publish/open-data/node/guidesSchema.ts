import { z } from 'zod'

const address = z.url().describe('Adresse complète et permanente de la page')
const title = z.string().min(1)
const description = z.string().describe('Une phrase ; vide si la page n’en donne pas')
const verifiedOn = z.iso
  .date()
  .nullable()
  .describe('Jour de la dernière vérification du texte ; null si la page n’en donne pas')

const sourceSchema = z
  .strictObject({
    title: title.describe('Intitulé de la source'),
    url: z.url().nullable().describe('Adresse où la lire ; null si elle n’est pas connue'),
  })
  .describe('Texte sur lequel la page s’appuie')

const chapterSchema = z
  .strictObject({
    number: z
      .string()
      .describe('Rang dans le guide : « 3 », « 3.1 » dans un sous-guide, vide pour l’introduction'),
    address,
    markdown: z.url().describe('Adresse de la même page en Markdown'),
    title,
    description,
    writtenOn: z.iso.date().nullable().describe('Jour où la page a été écrite'),
    verifiedOn,
    verifiedAgainst: z
      .string()
      .nullable()
      .describe('Ce à quoi la page a été confrontée ; null si elle ne l’a pas été'),
    verifiedBy: z.string().nullable().describe('Qui l’a vérifiée : un rôle suffit'),
    updatedOn: z.iso
      .date()
      .nullable()
      .describe('Dernier jour de la page : écrite, vérifiée ou changée'),
    sources: z.array(sourceSchema),
  })
  .describe('Page d’un guide')

const guideSchema = z
  .strictObject({
    id: z.string().min(1).describe('Dossier du guide, stable dans le temps'),
    address,
    title,
    description,
    verifiedOn: verifiedOn.describe('Jour de la vérification la plus récente parmi ses pages'),
    print: z.url().describe('Adresse de la page qui réunit tout le guide'),
    chapters: z.array(chapterSchema).min(1).describe('Introduction, puis chapitres dans l’ordre'),
  })
  .describe('Guide')

const articleSchema = z
  .strictObject({
    reference: z.string().describe('« CRPA, art. L. 321-1 »'),
    decides: z
      .string()
      .describe('Ce que l’article décide, une phrase ; vide si aucune n’est écrite'),
    version: z.iso.date().describe('Jour d’entrée en vigueur de la dernière version connue'),
    official: z.url().describe('Page officielle'),
    address,
    markdown: z.url().describe('Adresse de la même page en Markdown'),
    feed: z.url().describe('Flux de ses versions'),
  })
  .describe('Article de loi cité par les guides')

const otherArticleSchema = z
  .strictObject({
    reference: z.string().describe('« C. env., art. L. 124-1 »'),
    decides: z.string().describe('Ce que l’article décide, une phrase'),
    official: z
      .url()
      .nullable()
      .describe('Page officielle de l’article, sinon de son texte ; null si aucune n’est sûre'),
  })
  .describe('Article de loi d’un autre texte que celui dont le site tient les versions')

/** What `/guides.json` holds; the published JSON Schema is made of it. */
export const guidesSchema = z
  .strictObject({
    $schema: z.url().describe('Adresse de ce schéma'),
    title: title.describe('Nom du site'),
    address: z.url().describe('Adresse du site'),
    publisher: z.string().describe('Éditeur du site'),
    licence: z
      .strictObject({ title: z.string(), url: z.url() })
      .nullable()
      .describe('Licence des textes : citez l’adresse de la page et sa date'),
    updatedOn: verifiedOn.describe('Dernier jour d’une page du site : écrite, vérifiée ou changée'),
    articles: z.array(articleSchema).describe('Articles cités qui ont leur page'),
    otherArticles: z
      .array(otherArticleSchema)
      .describe('Articles dont les guides disent une phrase, sans page à eux'),
    guides: z.array(guideSchema).describe('Guides, dans l’ordre du site'),
  })
  .describe('Les guides du site : chapitres, adresses, dates de vérification et sources')

export type GuidesData = z.infer<typeof guidesSchema>

/** @param address - public address of the schema, its identifier */
export const renderGuidesSchema = (address: string): object => ({
  ...z.toJSONSchema(guidesSchema, { target: 'draft-2020-12' }),
  $id: address,
  title: 'guides.json',
})
