import type { Place } from '../source/TextIndex.ts'
import { readYamlFile, type YamlFile } from './readYamlFile.ts'

/** A key at the start of a line: what follows belongs to it, up to the next. */
const KEY_RE = /^(?:[\p{L}_][^\s:#"']*|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=\s|$)/u

/** The text of one key, and where it begins in the file. */
interface Part {
  text: string
  /** Lines before it. */
  line: number
  offset: number
}

const splitKeys = (text: string): Part[] => {
  const parts: Part[] = []
  let offset = 0
  for (const [line, written] of text.split('\n').entries()) {
    if (KEY_RE.test(written)) parts.push({ text: written, line, offset })
    else if (parts.length > 0) parts.at(-1)!.text += `\n${written}`
    offset += written.length + 1
  }
  return parts
}

/** The part as it reads alone, each place counted in the whole file. */
const readPart = ({ text, line: before, offset }: Part): YamlFile => {
  const { data, errors, locate, plainTexts } = readYamlFile(text)
  const place = <P extends Place>(found: P): P => ({ ...found, line: found.line + before })
  return {
    data,
    errors: errors.map(place),
    locate: (path, target) => place(locate(path, target)),
    plainTexts: plainTexts.map(({ end }) => ({ end: end + offset })),
  }
}

/**
 * Reads a file of YAML as `readYamlFile` does. A mistake under one of its keys hides nothing of the others: they
 * are read, and all mistakes are told at once.
 *
 * @param text - of the file
 */
export const readYamlByKey = (text: string): YamlFile => {
  const whole = readYamlFile(text)
  if (whole.errors.length === 0) return whole
  const parts = splitKeys(text).map(readPart)
  const errors = parts.flatMap((part) => part.errors)
  // The first of two keys of the same name, as for the reader of the whole.
  const owners = new Map<PropertyKey, YamlFile>(
    parts.toReversed().flatMap((part) => Object.keys(part.data).map((key) => [key, part] as const)),
  )
  return {
    data: Object.fromEntries([...owners].map(([key, { data }]) => [key, data[String(key)]])),
    errors: errors.length > 0 ? errors : whole.errors,
    locate: (path, target) => (owners.get(path[0] ?? '') ?? whole).locate(path, target),
    plainTexts: parts.flatMap(({ plainTexts }) => plainTexts),
  }
}
