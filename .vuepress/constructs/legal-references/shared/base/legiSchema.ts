import { z } from 'zod'

/** « No end » in LEGI, 1 January 2999: milliseconds. */
const NO_END = 32_472_144_000_000

const DAY = 86_400_000

/** Milliseconds, always midnight UTC: a day as `2016-10-09`. */
const day = z
  .int()
  .refine((value) => value % DAY === 0, 'une date qui n’est pas à minuit UTC')
  .transform((value) => new Date(value).toISOString().slice(0, 10))

/** The same, undefined for « no end ». */
const endDay = z
  .int()
  .transform((value) => (value >= NO_END ? undefined : new Date(value).toISOString().slice(0, 10)))

const version = z.object({ id: z.string(), etat: z.string(), dateDebut: day, dateFin: endDay })

const link = z.object({
  textCid: z.string(),
  textTitle: z.string(),
  linkType: z.string(),
  linkOrientation: z.string(),
  articleId: z.string().nullish(),
  datePubliTexte: z.string().nullish(),
})

/** The fields of an article that the site reads. */
export const legiArticleSchema = z.object({
  num: z.string().min(1),
  id: z.string().startsWith('LEGIARTI'),
  cid: z.string().startsWith('LEGIARTI'),
  etat: z.string(),
  dateDebut: day,
  dateFin: endDay,
  texteHtml: z.string().min(1),
  notaHtml: z.string().nullish(),
  articleVersions: z.array(version),
  lienModifications: z.array(link).default([]),
})

export type LegiArticle = z.infer<typeof legiArticleSchema>

/** A node of the tree: the code, a section or an article. */
export const legiNodeSchema = z.object({
  type: z.string(),
  data: z.unknown(),
  get children() {
    return z.array(legiNodeSchema).optional()
  },
})

export type LegiNode = z.infer<typeof legiNodeSchema>
