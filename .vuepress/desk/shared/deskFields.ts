import type { Field } from '@sveltia/cms'
import { z } from 'zod'
import {
  AUTHORED_FIELDS,
  type AuthoredField,
  listForms,
  unwrap,
} from '../../model/frontMatter/frontMatterSchema.ts'
import { FIELD_TEXTS, type FieldText, PART_TEXTS } from './fieldTexts.ts'

/** Name of the hidden field that keeps a page as it was read: see `pageFormat`. */
export const ORIGINAL = 'original'

/** Name of the field that says what is to be mended, and of its kind: see `deskReport`. */
export const REPORT = 'controle'

/** A question may be a text alone: its richest form holds both. */
const richestForm = (schema: unknown): unknown =>
  listForms(schema).find((form) => form instanceof z.ZodObject) ?? listForms(schema)[0]

/** @param isAlone - the first part may stand for the whole, and others are then left out */
const listParts = (schema: z.ZodObject, isAlone = false): Field[] =>
  Object.entries(schema.shape).map(([name, part], index) =>
    createField(
      name,
      part,
      PART_TEXTS[name] ?? { label: name },
      !isOptional(part) && !(isAlone && index > 0),
    ),
  )

const isOptional = (schema: unknown): boolean => schema instanceof z.ZodOptional

/**
 * The field of the desk for a value of the front matter.
 *
 * @throws Error for a kind of value that the desk has no field for
 */
const createField = (
  name: string,
  schema: unknown,
  { label, hint, isLong }: FieldText,
  required: boolean,
): Field => {
  const common = { name, label, required, ...(hint !== undefined && { hint }) }
  const form = richestForm(unwrap(schema))
  if (form instanceof z.ZodArray) {
    const item = richestForm(unwrap(form.element))
    if (item instanceof z.ZodObject)
      return {
        ...common,
        widget: 'list',
        collapsed: true,
        fields: listParts(item, listForms(unwrap(form.element)).length > 1),
      }
  }
  if (form instanceof z.ZodObject)
    return { ...common, widget: 'object', collapsed: true, fields: listParts(form) }
  if (form instanceof z.ZodEnum)
    return { ...common, widget: 'select', options: form.options.map(String) }
  if (form instanceof z.ZodBoolean) return { ...common, widget: 'boolean', default: false }
  if (form instanceof z.ZodNumber) return { ...common, widget: 'number', value_type: 'int' }
  if (form instanceof z.ZodType && form.def.type === 'string')
    return form.meta()?.format === 'date'
      ? { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', default: '' }
      : { ...common, widget: isLong ? 'text' : 'string' }
  throw new Error(`desk: no field for ${name}`)
}

const BODY: Field = {
  name: 'body',
  label: 'Texte',
  widget: 'richtext',
  required: false,
  modes: ['rich_text', 'raw'],
}

/**
 * The fields of a page in the desk, out of the schema of the front matter.
 *
 * @param required - those that no page of the collection goes without
 */
export const createDeskFields = (required: readonly string[]): Field[] => {
  const fields = Object.entries(AUTHORED_FIELDS).map(([name, schema]) =>
    createField(name, schema, FIELD_TEXTS[name as AuthoredField], required.includes(name)),
  )
  // The text comes after what every page has, before what few have.
  const first = fields.findIndex(({ name }) => name === 'description') + 1
  return [
    // The first one: the editor draws a field once it is to be seen.
    { name: REPORT, label: 'Contrôle', widget: REPORT, required: false },
    ...fields.slice(0, first),
    BODY,
    ...fields.slice(first),
    { name: ORIGINAL, widget: 'hidden', default: '' },
  ]
}
