import { z } from 'zod'
import type { Cite } from '../../legal-references/node/createCiter.ts'
import { readReference, readRichText } from '../../tools/node/readRichText.ts'
import { readYaml } from '../../tools/node/readYaml.ts'
import type { RichText } from '../../tools/shared/richText.ts'
import { SHIFTS, type DeadlineData, type Duration } from '../shared/types.ts'
import { checkSituation } from './checkSituation.ts'
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
  late: text.optional(),
})

const schema = z.strictObject({
  calendar: z.strictObject({ holidays: source, clear: source, nextWorkingDay: source }),
  situations: z.array(
    z.strictObject({
      id,
      title: text,
      events: z
        .array(
          z.strictObject({
            id,
            label: text,
            optional: z.boolean().default(false),
            after: id.optional(),
            until: id.optional(),
            early: text.optional(),
          }),
        )
        .min(1),
      steps: z.array(step).min(1),
    }),
  ),
})

/**
 * Reads the terms of situations.
 *
 * @param yaml - text of the data file
 * @param cite - gives the addresses of its references
 * @throws Error that says in French the first thing that is wrong: an unknown key, a step counted from
 *   nothing, an event that may come before what makes it possible, a reference that cannot be read
 */
export const readDeadlines = (yaml: string, cite: Cite): DeadlineData => {
  const { calendar, situations } = readYaml(yaml, schema)
  const read = (written: string | undefined): RichText | undefined =>
    written === undefined ? undefined : readRichText(written, cite)
  situations.forEach(checkSituation)
  return {
    calendar,
    situations: situations.map((situation) => ({
      ...situation,
      steps: situation.steps.map((written) => ({
        ...written,
        references: written.references.map((reference) => readReference(reference, cite)),
        note: read(written.note),
        silent: read(written.silent),
        late: read(written.late),
      })),
    })),
  }
}
