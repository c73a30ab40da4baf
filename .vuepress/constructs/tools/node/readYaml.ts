import { type Document, parseDocument } from 'yaml'
import type { z } from 'zod'
import { explainValue } from '../../../lib/explainValue.ts'
import { collectYamlErrors } from '../../../model/frontMatter/collectYamlErrors.ts'

const toValue = (document: Document): unknown => {
  try {
    return document.toJS()
  } catch {
    // A cycle, or a few lines that would be a million.
    throw new Error('les renvois « *nom » mènent à trop de valeurs')
  }
}

/**
 * Reads a data file that an author wrote.
 *
 * @throws Error that says in French the first thing that is wrong: the line that is no YAML, or the place of
 *   the value that the schema refuses
 */
export const readYaml = <Schema extends z.ZodType>(
  yaml: string,
  schema: Schema,
): z.infer<Schema> => {
  const document = parseDocument(yaml, {
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  })
  const [fault] = collectYamlErrors(document, yaml, { texts: [], base: 0 })
  if (fault)
    throw new Error(`ligne ${yaml.slice(0, fault.offset).split('\n').length}, ${fault.message}`)
  const result = schema.safeParse(toValue(document), { error: explainValue })
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  const place = path.length > 0 ? `« ${path.join('.')} » : ` : ''
  throw new Error(place + message)
}
