/**
 * Takes a batch, once and for all.
 *
 * @param claim - one integer in shared memory, 0 while nobody has the batch
 * @returns whether the caller has it
 */
export const takeBatch = (claim: Int32Array): boolean =>
  Atomics.compareExchange(claim, 0, 0, 1) === 0
