/**
 * Runs a task for each item, a few at once, begun in the order of the items. After a failure no other begins.
 *
 * @param count - how many at once
 * @throws what the first task to fail throws, once those that were begun have ended
 */
export const runAtOnce = async <Item>(
  items: Iterable<Item>,
  count: number,
  run: (item: Item) => Promise<void>,
): Promise<void> => {
  const left = [...items].values()
  const failures: unknown[] = []
  const takeTurns = async (): Promise<void> => {
    for (const item of left) {
      await run(item).catch((error: unknown) => failures.push(error))
      if (failures.length > 0) return
    }
  }
  await Promise.all(Array.from({ length: count }, takeTurns))
  if (failures.length > 0) throw failures[0]
}
