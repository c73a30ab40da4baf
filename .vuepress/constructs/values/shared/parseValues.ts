import { z } from 'zod'
import { readYamlFile, type YamlFile } from '../../../model/frontMatter/readYamlFile.ts'
import { findNearest } from '../../../lib/findNearest.ts'
import {
  explainLegalReference,
  parseLegalReference,
} from '../../legal-references/shared/parseLegalReference.ts'
import { readMeasure, typeset } from './measure.ts'
import type { ReferenceValue, ValueFile, ValueProblem } from './ReferenceValue.ts'

const text = z.string('un texte est attendu').trim().min(1, 'ce champ est vide')
const day = z.iso.date('un jour s’écrit 2026-11-27')
const ID_RE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
// Goes as it is into HTML, Markdown and YAML.
const VALUE_RE = /^[\p{L}\p{N} \u00a0\u202f,.’€%‰°²-]{1,60}$/u

const schema = z
  .strictObject({
    value: text
      .regex(VALUE_RE, {
        error: 'une valeur n’a que des lettres, des chiffres et leurs espaces',
        abort: true,
      })
      .refine(
        (value) => readMeasure(value) !== null,
        'un nombre puis son unité sont attendus, comme « 50 agents » ou « un mois »',
      ),
    what: text,
    article: text.optional(),
    url: z.url({ protocol: /^https?$/, error: 'une adresse https:// est attendue' }).optional(),
    writtenOn: day,
    verifiedOn: day.optional(),
    verifiedAgainst: text.optional(),
    changedOn: day.optional(),
    words: z.array(text, 'une liste est attendue : [silence, refus]').default([]),
    except: z.array(text, 'une liste est attendue : [guide/1-page.md]').default([]),
  })
  .refine(({ article, url }) => (article === undefined) !== (url === undefined), {
    path: ['article'],
    message: 'donnez l’article qui fixe la valeur, ou l’adresse (url) de la page qui la dit',
  })

const KEYS = Object.keys(schema.shape)

type Problem = Omit<ValueProblem, 'file'>

const explainKey = (key: string): Pick<Problem, 'message' | 'suggestion'> => {
  const nearest = findNearest(key, KEYS)
  return {
    message: `Une valeur n’a pas de clé « ${key} ».`,
    suggestion: nearest ? `Vouliez-vous dire « ${nearest} » ?` : `Clés : ${KEYS.join(', ')}.`,
  }
}

const checkName = (id: string, { locate }: YamlFile): Problem[] =>
  ID_RE.test(id)
    ? []
    : [
        {
          ...locate([id], 'key'),
          message: `« ${id} » ne peut pas nommer une valeur.`,
          suggestion: 'Écrivez des lettres sans accent, des chiffres et des tirets : seuil-agents.',
        },
      ]

const checkArticle = (id: string, article: string, { locate }: YamlFile): Problem[] => {
  if (parseLegalReference(article)) return []
  const { problem, hint } = explainLegalReference(article)
  const message = problem.charAt(0).toLocaleUpperCase('fr') + problem.slice(1)
  return [{ ...locate([id, 'article']), message, suggestion: hint }]
}

const readOne = (
  id: string,
  written: unknown,
  file: YamlFile,
): { value?: ReferenceValue; problems: Problem[] } => {
  const { success, data, error } = schema.safeParse(written)
  const named = checkName(id, file)
  if (!success) {
    const problems = error.issues.flatMap((issue): Problem[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ ...file.locate([id, key], 'key'), ...explainKey(key) }))
        : [
            {
              ...file.locate([id, ...issue.path]),
              message: `« ${[id, ...issue.path].map(String).join(' › ')} » : ${issue.message}.`,
              suggestion: 'Corrigez cette ligne ; la page de la règle donne un exemple.',
            },
          ],
    )
    return { problems: [...named, ...problems] }
  }
  const problems = [
    ...named,
    ...(data.article === undefined ? [] : checkArticle(id, data.article, file)),
  ]
  if (problems.length > 0) return { problems }
  const { value: said, ...facts } = data
  const shown = typeset(said)
  const measure = readMeasure(shown)
  if (!measure) return { problems }
  return {
    value: { id, text: shown, measure, ...facts, line: file.locate([id], 'key').line },
    problems,
  }
}

/**
 * Reads the values of a folder.
 *
 * @param file - path of the file, relative to the folder
 * @param text - of the file
 */
export const parseValues = (file: string, text: string): ValueFile => {
  const yaml = readYamlFile(text)
  const read = Object.entries(yaml.data).map(([id, written]) => ({
    id,
    ...readOne(id, written, yaml),
  }))
  return {
    file,
    values: read.flatMap(({ value }) => value ?? []),
    refused: read.filter(({ value }) => !value).map(({ id }) => id),
    problems: [...yaml.errors, ...read.flatMap(({ problems }) => problems)].map((problem) => ({
      file,
      ...problem,
    })),
  }
}
