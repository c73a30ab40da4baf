/** What links the events and the steps of a situation, as it is written. */
interface WrittenSituation {
  id: string
  events: readonly { id: string; after?: string | undefined; until?: string | undefined }[]
  steps: readonly {
    id: string
    from: string
    add?: unknown
    silent?: string | undefined
    late?: string | undefined
  }[]
}

const checkSteps = ({ id: name, events, steps }: WrittenSituation): void => {
  const known = new Set(events.map((event) => event.id))
  for (const { id, from, add, silent } of steps) {
    if (!known.has(from))
      throw new Error(`« ${name}.${id} » part de « ${from} », qui ne vient pas avant`)
    if (!add && !silent)
      throw new Error(`« ${name}.${id} » ne dit ni combien de temps (add) ni que faire (silent)`)
    known.add(id)
  }
}

/** Events and steps that have a day once an event has one. */
const listDated = ({ steps }: WrittenSituation, event: string): string[] => {
  const dated = [event]
  for (const { id, from, add } of steps) if (add && dated.includes(from)) dated.push(id)
  return dated
}

const checkEvents = (situation: WrittenSituation): void => {
  const { id: name, events, steps } = situation
  const dated: string[] = []
  for (const { id, after, until } of events) {
    // Else a day that comes before what makes it possible would be taken without a word.
    if (dated.length > 0 && !after)
      throw new Error(`« ${name}.${id} » ne dit pas avant quoi il est impossible (after)`)
    const stranger = [after, until].find((other) => other && !dated.includes(other))
    if (stranger)
      throw new Error(`« ${name}.${id} » se compare à « ${stranger} », qui ne vient pas avant`)
    if (until && !steps.find((step) => step.id === until)?.late)
      throw new Error(`« ${name}.${until} » ne dit pas ce que vaut un retard (late)`)
    dated.push(...listDated(situation, id))
  }
}

/**
 * Refuses a situation that does not hold together.
 *
 * @throws Error that says in French what is missing, or what comes before what it is counted from
 */
export const checkSituation = (situation: WrittenSituation): void => {
  checkSteps(situation)
  checkEvents(situation)
}
