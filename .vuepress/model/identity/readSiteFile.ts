import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { findNearest } from '../../lib/findNearest.ts'
import { explainValue } from '../../lib/explainValue.ts'
import { readYamlByKey } from '../frontMatter/readYamlByKey.ts'
import type { YamlFile } from '../frontMatter/readYamlFile.ts'
import type { Redirect } from '../site/readRedirects.ts'
import type { Place } from '../source/TextIndex.ts'
import { type SiteFile, siteFileSchema } from './siteSchema.ts'

/** What is wrong in the file by which a folder says what it is. */
export interface SiteFileProblem {
  file: string
  line: number
  column: number
  message: string
  suggestion: string
}

export interface SiteFileReading {
  /** What can be used of it. */
  data: SiteFile
  /** As written, whatever they are worth, each with its place. */
  redirects: Redirect[]
  problems: SiteFileProblem[]
}

/** Names of the file by which a folder says what it is. */
const SITE_FILES = ['site.yml', 'site.yaml']

const KEYS = Object.keys(siteFileSchema.shape)
type Problem = Omit<SiteFileProblem, 'file'>

const explainKey = (key: string, parent: PropertyKey | undefined): Omit<Problem, keyof Place> => {
  const nearest = parent === undefined ? findNearest(key, KEYS) : null
  return {
    message: `Le site ne connaît pas la clé « ${key} ».`,
    suggestion: nearest
      ? `Vouliez-vous dire « ${nearest} » ?`
      : `Retirez cette ligne, ou corrigez le nom de la clé. Les clés sont : ${KEYS.join(', ')}.`,
  }
}

/** The values of a file that the schema accepts, and what it says of the others. */
const checkValues = ({
  data: written,
  locate: place,
}: YamlFile): { data: SiteFile; problems: Problem[] } => {
  const result = siteFileSchema.safeParse(written, { error: explainValue })
  if (result.success) return { data: result.data, problems: [] }
  const { issues } = result.error
  const refused = new Set<PropertyKey>()
  const problems = issues.flatMap((issue): Problem[] => {
    const { path: at } = issue
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        refused.add(at[0] ?? key)
        return { ...place([...at, key], 'key'), ...explainKey(key, at[0]) }
      })
    if (at[0] !== undefined) refused.add(at[0])
    return [
      {
        ...place(at),
        message: `« ${at.map(String).join(' › ')} » : ${issue.message}.`,
        suggestion: 'Corrigez cette valeur, ou retirez la ligne.',
      },
    ]
  })
  const rest = Object.fromEntries(Object.entries(written).filter(([key]) => !refused.has(key)))
  return { data: siteFileSchema.safeParse(rest).data ?? {}, problems }
}

/** The redirections of the file, even when the schema refuses another one, or another key. */
const listRedirects = ({ data, locate: place }: YamlFile, file: string): Redirect[] => {
  const { data: written = {} } = z.record(z.string(), z.unknown()).safeParse(data.redirects)
  return Object.entries(written).flatMap(([from, to]): Redirect[] => {
    const at = ['redirects', from]
    return typeof to === 'string'
      ? [{ from, to, file, ...place(at, 'key'), toPlace: place(at) }]
      : []
  })
}

/**
 * Reads the file by which a folder says what it is, by the reader of front matter: YAML and nothing else, each
 * mistake with its line. What it may not say is left out, and told.
 *
 * @param dir - absolute
 * @returns nothing when there is no such file
 */
export const readSiteFile = (dir: string): SiteFileReading => {
  const file = SITE_FILES.find((candidate) => existsSync(path.join(dir, candidate)))
  if (file === undefined) return { data: {}, redirects: [], problems: [] }
  const text = readFileSync(path.join(dir, file), 'utf8')
  const written = readYamlByKey(text)
  const { data, problems } = checkValues(written)
  return {
    data,
    redirects: listRedirects(written, file),
    problems: [...written.errors, ...problems].map((problem) => ({ file, ...problem })),
  }
}
