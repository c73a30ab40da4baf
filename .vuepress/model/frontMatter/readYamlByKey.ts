import { readYamlFile, type YamlFile } from './readYamlFile.ts'

/** A key at the start of a line: what follows belongs to it, up to the next. */
const KEY_RE = /^(?:[\p{L}_][^\s:#"']*|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=\s|$)/u

/** The text of each key alone, at the place that it has in the file. */
const splitKeys = (text: string): string[] => {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (KEY_RE.test(line) ? [index] : []))
  return starts.map((start, index) =>
    lines
      .slice(0, starts[index + 1] ?? lines.length)
      .map((line, at) => (at < start ? ' '.repeat(line.length) : line))
      .join('\n'),
  )
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
  const read = splitKeys(text).map(readYamlFile)
  const errors = read.flatMap((part) => part.errors)
  return {
    // The first of two keys of the same name, as for the reader of the whole.
    data: Object.assign({}, ...read.map(({ data }) => data).reverse()) as YamlFile['data'],
    errors: errors.length > 0 ? errors : whole.errors,
    locate: ([key, ...rest], target) => {
      const owner = read.find(({ data }) => key !== undefined && Object.hasOwn(data, key))
      return (owner ?? whole).locate(key === undefined ? [] : [key, ...rest], target)
    },
    plainTexts: read.flatMap(({ plainTexts }) => plainTexts),
  }
}
