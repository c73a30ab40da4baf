import { z } from 'zod'
import type { Cite } from '../../legal-references/node/createCiter.ts'
import { readReference, readRichText } from '../../tools/node/readRichText.ts'
import { readYaml } from '../../tools/node/readYaml.ts'
import { SHIFTS, type DeadlineData, type Duration } from '../shared/types.ts'
import { readDuration } from './readDuration.ts'

const text = z.string().trim().min(1)
const id = z.string().regex(/^[a-zA-Z0-9-]+$/)
const count = z.int().min(1).max(400)
const source = z.strictObject({ title: text, url: z.url({ protocol: /^https?$/ }) })

const step = z.strictObject({
  id,
  title: text,
  who: text.optional(),
  from: id,
  add: z
    .union(
      [
        z.strictObject({ months: count }),
        z.strictObject({ days: count }),
        z.strictObject({ workingDays: count }),
        // What a citation of a value gives: « deux mois ».
        z
          .string()
          .transform(readDuration)
          .pipe(z.custom<Duration>((read) => read !== null)),
      ],
      'une durée est attendue : { months: 2 }, ou une valeur comme « deux mois »',
    )
    .optional(),
  shift: z.enum(SHIFTS).default('none'),
  references: z.array(text).min(1),
  note: text.optional(),
  silent: text.optional(),
})

const schema = z.strictObject({
  calendar: z.strictObject({ holidays: source, clear: source, nextWorkingDay: source }),
  situations: z.array(
    z.strictObject({
      id,
      title: text,
      events: z
        .array(z.strictObject({ id, label: text, optional: z.boolean().default(false) }))
        .min(1),
      steps: z.array(step).min(1),
    }),
  ),
})

type WrittenSituation = z.infer<typeof schema>['situations'][number]

const checkSituation = ({ id: name, events, steps }: WrittenSituation): void => {
  const known = new Set(events.map((event) => event.id))
  for (const { id: stepId, from, add, silent } of steps) {
    if (!known.has(from))
      throw new Error(`« ${name}.${stepId} » part de « ${from} », qui ne vient pas avant`)
    if (!add && !silent)
      throw new Error(
        `« ${name}.${stepId} » ne dit ni combien de temps (add) ni que faire (silent)`,
      )
    known.add(stepId)
  }
}

/**
 * Reads the terms of situations.
 *
 * @param yaml - text of the data file
 * @param cite - gives the addresses of its references
 * @throws Error that says in French the first thing that is wrong: an unknown key, a step counted from
 *   nothing, a reference that cannot be read
 */
export const readDeadlines = (yaml: string, cite: Cite): DeadlineData => {
  const { calendar, situations } = readYaml(yaml, schema)
  situations.forEach(checkSituation)
  return {
    calendar,
    situations: situations.map((situation) => ({
      ...situation,
      steps: situation.steps.map((written) => ({
        ...written,
        references: written.references.map((reference) => readReference(reference, cite)),
        note: written.note === undefined ? undefined : readRichText(written.note, cite),
        silent: written.silent === undefined ? undefined : readRichText(written.silent, cite),
      })),
    })),
  }
}
