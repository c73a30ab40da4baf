import { appendFile, stat } from 'node:fs/promises'
import { csvFormatRow } from 'd3-dsv'
import { detectForms, type DetectedForm } from './detectForms.ts'

export interface FormReceiver {
  /**
   * Keeps what a form has sent.
   *
   * @param body - as a browser sends a form (`application/x-www-form-urlencoded`)
   * @returns whether the site has that form
   * @throws Error, in French, when the file has become too large
   */
  receive: (body: string) => Promise<boolean>
}

const FORM_NAME_RE = /^[\w-]{1,64}$/

/** Size above which a file takes no more, in bytes: nobody reads it, or somebody fills it. */
const MAX_FILE = 5 * 1024 * 1024

const readSize = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

const writeRow = async (
  file: string,
  fields: readonly string[],
  sent: URLSearchParams,
): Promise<void> => {
  const size = await readSize(file)
  if (size > MAX_FILE) throw new Error(`« ${file} » a dépassé 5 Mo : lisez-le, puis effacez-le.`)
  const row = [...fields.map((field) => sent.get(field) ?? ''), new Date().toISOString()]
  const rows = size === 0 ? [[...fields, 'created_at'], row] : [row]
  await appendFile(file, rows.map((cells) => `${csvFormatRow(cells)}\n`).join(''))
}

/**
 * Takes the forms of a site as its host would: what a known form sends goes to the end of a CSV file, with the
 * columns that the host exports: the fields of the form and the moment. What fills the trap is thanked like any
 * other, and not kept.
 *
 * @param root - folder of the built site, absolute
 * @param prefix - where the files go: the default is beside the folder, `dist.retours.csv`
 */
export const createFormReceiver = (root: string, prefix = root): FormReceiver => {
  let known: { version: number; forms: Promise<ReadonlyMap<string, DetectedForm>> } | undefined
  let last: Promise<void> = Promise.resolve()

  /** A build puts a new folder in the place of the old one: its number changes. */
  const findForms = async (): Promise<ReadonlyMap<string, DetectedForm>> => {
    const { ino } = await stat(root)
    if (known?.version !== ino) known = { version: ino, forms: detectForms(root) }
    return known.forms
  }

  return {
    receive: async (body) => {
      const sent = new URLSearchParams(body)
      const form = (await findForms()).get(sent.get('form-name') ?? '')
      if (!form || !FORM_NAME_RE.test(form.name)) return false
      if (form.trap !== undefined && sent.get(form.trap)) return true
      // One at a time: the first writes the names of the columns.
      const written = last.then(() => writeRow(`${prefix}.${form.name}.csv`, form.fields, sent))
      last = written.catch(() => {})
      await written
      return true
    },
  }
}
