/**
 * Every address and heading anchor ever published, in `addresses.json`: anchors by address, and
 * where the anchors that left have gone. People keep links; the ledger keeps the promise.
 */
export interface Ledger {
  /** Path of the file relative to the folder checked. */
  file: string
  addresses: Record<string, string[]>
  /** `/guide/page/#ancienne` → `/guide/page/#nouvelle`, or `''` when nothing replaces it. */
  moved: Record<string, string>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the text of `addresses.json`; null when it is not a ledger. */
export const parseLedger = (json: string, file: string): Ledger | null => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  if (!isRecord(value) || !isRecord(value.addresses)) return null
  const moved = isRecord(value.moved) ? value.moved : {}
  return {
    file,
    addresses: Object.fromEntries(
      Object.entries(value.addresses).map(([address, anchors]) => [
        address,
        Array.isArray(anchors) ? anchors.map(String) : [],
      ]),
    ),
    moved: Object.fromEntries(Object.entries(moved).map(([from, to]) => [from, String(to)])),
  }
}
