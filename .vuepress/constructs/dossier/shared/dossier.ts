/** What a reader did with the tools of a guide. */
export interface Dossier {
  /** As `writeChoice` writes it. */
  choice?: string
  dates?: { situation: string; days: Record<string, string> }
  letter?: { title: string; path: string; text: string }
}

/** Longest dossier that is read, in characters: a long letter is a tenth of it. */
const MAX_LENGTH = 60_000

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string'

const readDates = (value: unknown): Dossier['dates'] => {
  if (!isRecord(value) || !isText(value.situation) || !isRecord(value.days)) return undefined
  const days = Object.entries(value.days).filter((entry): entry is [string, string] =>
    isText(entry[1]),
  )
  return { situation: value.situation, days: Object.fromEntries(days) }
}

const readLetter = (value: unknown): Dossier['letter'] => {
  if (!isRecord(value) || !isText(value.title) || !isText(value.text)) return undefined
  // A path of this site and no address: a link that somebody sends must lead nowhere else.
  const path = isText(value.path) && /^\/(?!\/)/.test(value.path) ? value.path : ''
  return { title: value.title, path, text: value.text }
}

/** Reads a dossier that a device kept or that a link brings; what is not one of its parts is left out. */
export const parseDossier = (json: string): Dossier => {
  if (json.length > MAX_LENGTH) return {}
  try {
    const value: unknown = JSON.parse(json)
    if (!isRecord(value)) return {}
    return {
      ...(isText(value.choice) && { choice: value.choice }),
      ...(value.dates !== undefined && { dates: readDates(value.dates) }),
      ...(value.letter !== undefined && { letter: readLetter(value.letter) }),
    }
  } catch {
    return {}
  }
}

const PREFIX = 'dossier='

/** The end of an address that holds a dossier, without `#`: no server receives it. */
export const writeDossierLink = (dossier: Dossier): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(dossier))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const base64 = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${PREFIX}${base64}`
}

/** @returns undefined when the end of the address holds no dossier; null for one that is cut short, or spoilt */
export const readDossierLink = (hash: string): Dossier | null | undefined => {
  const text = hash.replace(/^#/, '')
  if (!text.startsWith(PREFIX)) return undefined
  try {
    const binary = atob(text.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
    const dossier = parseDossier(new TextDecoder().decode(bytes))
    // The site makes no link of a dossier that is empty.
    return Object.values(dossier).some((part) => part !== undefined) ? dossier : null
  } catch {
    return null
  }
}
