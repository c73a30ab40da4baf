/** `title = "Un titre"`, with all of its value on the line. */
const PAIR_RE =
  /^["']?([\w-]+)["']?[ \t]*=[ \t]*("[^"\n]*"|'[^'\n]*'|\[[^[\]\n]*\]|[\w.:+-]+)[ \t]*(?:#.*)?$/

/** `[menu.main]`: what follows belongs to a part of the header, and not to the page. */
const TABLE_RE = /^[ \t]*\[/

/**
 * What a page says of itself in the header of Hugo, as YAML: its pairs of one line, before any table. Strings, lists
 * and numbers are written alike in both.
 *
 * @param toml - the lines between the two `+++`
 */
export const tomlToYaml = (toml: string): string => {
  const lines = toml.split(/\r?\n/)
  const table = lines.findIndex((line) => TABLE_RE.test(line))
  return lines
    .slice(0, table < 0 ? undefined : table)
    .flatMap((line) => {
      const [, key, value] = PAIR_RE.exec(line) ?? []
      return key ? [`${key}: ${value!}\n`] : []
    })
    .join('')
}
