import type { SchemaField } from './types.ts'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TRUE = ['true', 'True', 'TRUE', '1']
const FALSE = ['false', 'False', 'FALSE', '0']

const isDate = (value: string): boolean => {
  const [, year, month, day] = DATE.exec(value) ?? []
  const date = new Date(`${value}T00:00:00Z`)
  return (
    !!year &&
    !Number.isNaN(date.getTime()) &&
    date.getUTCMonth() + 1 === Number(month) &&
    date.getUTCDate() === Number(day)
  )
}

const TYPE_MESSAGES: Record<SchemaField['type'], string> = {
  string: 'un texte',
  number: 'un nombre à point décimal, sans espace ni unité',
  integer: 'un nombre entier',
  boolean: 'true ou false',
  date: 'une date AAAA-MM-JJ',
  year: 'une année',
}

/** Makes the test of a type, once for all the cells of a column. */
const createTypeTest = (field: SchemaField): ((value: string) => boolean) => {
  const booleans = [...(field.trueValues ?? TRUE), ...(field.falseValues ?? FALSE)]
  switch (field.type) {
    case 'number':
      return (value) => /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)
    case 'integer':
      return (value) => /^[+-]?\d+$/.test(value)
    case 'year':
      return (value) => /^\d{4}$/.test(value)
    case 'date':
      return isDate
    case 'boolean':
      return (value) => booleans.includes(value)
    case 'string':
      if (field.format === 'email') return (value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value)
      if (field.format === 'uri') return (value) => URL.canParse(value)
      return () => true
  }
}

/**
 * Makes the test of the cells of a field.
 *
 * @returns a function of a filled value: what is expected, in French, or undefined when the value is right
 */
export const createCellCheck = (field: SchemaField): ((value: string) => string | undefined) => {
  const hasType = createTypeTest(field)
  const { pattern, enum: list, minimum, maximum, minLength, maxLength } = field.constraints ?? {}
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u')
  const wanted =
    field.type === 'boolean' && field.trueValues
      ? [...field.trueValues, ...(field.falseValues ?? [])].join(' ou ')
      : field.format === 'email'
        ? 'un courriel'
        : field.format === 'uri'
          ? 'une adresse web'
          : TYPE_MESSAGES[field.type]
  return (value) => {
    if (!hasType(value)) return wanted
    if (list && !list.includes(value))
      return `une valeur de la liste : ${list.slice(0, 4).join(', ')}${list.length > 4 ? '…' : ''}`
    if (whole && !whole.test(value)) return `la forme ${pattern!}`
    if (minimum !== undefined && Number(value) < minimum) return `${minimum} au moins`
    if (maximum !== undefined && Number(value) > maximum) return `${maximum} au plus`
    if (minLength !== undefined && value.length < minLength) return `${minLength} signes au moins`
    if (maxLength !== undefined && value.length > maxLength) return `${maxLength} signes au plus`
    return undefined
  }
}
