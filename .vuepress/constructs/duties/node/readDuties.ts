import { z } from 'zod'
import type { Cite } from '../../legal-references/node/createCiter.ts'
import { readMeasure } from '../../values/shared/measure.ts'
import { readReference, readRichText } from '../../tools/node/readRichText.ts'
import { readYaml } from '../../tools/node/readYaml.ts'
import type { DutyData, Organisation, Range, Statement } from '../shared/types.ts'
import { VERDICTS } from '../shared/types.ts'

const text = z.string().trim().min(1)
/** A number, or the measure that a citation of a value gives: « 50 agents ». */
const count = z
  .union([z.int(), text.transform((written) => readMeasure(written)?.number)])
  .pipe(z.int('un nombre est attendu, ou une valeur comme « 50 agents »').min(0))
const range = z.array(count).min(1).max(2)
const statement = z.union([
  text,
  z.strictObject({ silent: text }),
  z.strictObject({ unknown: text }),
])

const rule = z.strictObject({
  verdict: z.enum(VERDICTS),
  inhabitants: count.optional(),
  agents: count.optional(),
  note: text.optional(),
  do: text.optional(),
})

const schema = z.strictObject({
  organisations: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      name: text,
      asks: z.array(z.enum(['inhabitants', 'agents'])).default([]),
      rows: z
        .array(
          z.strictObject({ name: text, inhabitants: range.optional(), agents: range.optional() }),
        )
        .optional(),
    }),
  ),
  answers: z.strictObject({ silent: text, unknown: text, outside: text }),
  duties: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      title: text,
      short: text,
      references: z.array(text).min(1),
      when: statement,
      where: statement,
      schema: statement,
      next: z.strictObject({ text, link: z.string().startsWith('/') }),
      rules: z.record(z.string(), z.array(rule).min(1)),
    }),
  ),
})

const toRange = (written: number[] | undefined): Range | undefined =>
  written && [written[0]!, written[1] ?? Infinity]

const toStatement = (written: z.infer<typeof statement>, cite: Cite): Statement => {
  if (typeof written === 'string') return { text: readRichText(written, cite) }
  return 'silent' in written
    ? { text: readRichText(written.silent, cite), absence: 'silent' }
    : { text: readRichText(written.unknown, cite), absence: 'unknown' }
}

const isAnswered = ({ verdict, do: todo }: z.infer<typeof rule>): boolean =>
  !['silent', 'unknown', 'outside'].includes(verdict) || todo !== undefined

/** Duties as they are written, once they are known to hold together. */
export type WrittenDuties = z.infer<typeof schema>

/**
 * Reads the text of a data file, and nothing in it.
 *
 * @throws Error that says in French the first thing that is wrong: an unknown key, a name that no list
 *   holds, a duty that says nothing of an organisation, an absence of answer without what to do
 */
export const parseDuties = (yaml: string): WrittenDuties => {
  const written = readYaml(yaml, schema)
  const { organisations, duties } = written
  const ids = organisations.map(({ id }) => id)
  for (const { id, rules } of duties) {
    const stranger = Object.keys(rules).find((name) => name !== 'else' && !ids.includes(name))
    if (stranger) throw new Error(`« ${id} » parle d’un organisme inconnu, « ${stranger} »`)
    const missing = ids.find((name) => !rules[name] && !rules.else)
    if (missing) throw new Error(`« ${id} » ne dit rien de « ${missing} »`)
    if (!Object.values(rules).flat().every(isAnswered))
      throw new Error(`« ${id} » ne dit pas que faire (do) là où il n’y a pas de réponse`)
  }
  return written
}

/**
 * Reads the duties of organisations, with their references as links.
 *
 * @param yaml - text of the data file
 * @param cite - gives the addresses of its references
 * @param base - base of the site, put before the links to its pages
 * @throws Error as `parseDuties` does, or for a reference that cannot be read
 */
export const readDuties = (yaml: string, cite: Cite, base = '/'): DutyData => {
  const { organisations, answers, duties } = parseDuties(yaml)
  return {
    answers,
    organisations: organisations.map(({ rows, ...organisation }): Organisation => ({
      ...organisation,
      rows: rows?.map((row) => ({
        name: row.name,
        inhabitants: toRange(row.inhabitants),
        agents: toRange(row.agents),
      })) ?? [{ name: organisation.name }],
    })),
    duties: duties.map(({ next, rules, ...duty }) => ({
      ...duty,
      references: duty.references.map((reference) => readReference(reference, cite)),
      when: toStatement(duty.when, cite),
      where: toStatement(duty.where, cite),
      schema: toStatement(duty.schema, cite),
      next: { text: next.text, href: base + next.link.slice(1) },
      rules: Object.fromEntries(
        Object.entries(rules).map(([name, cases]) => [
          name,
          cases.map((written) => ({
            ...written,
            note: written.note === undefined ? undefined : readRichText(written.note, cite),
            do: written.do === undefined ? undefined : readRichText(written.do, cite),
          })),
        ]),
      ),
    })),
  }
}
