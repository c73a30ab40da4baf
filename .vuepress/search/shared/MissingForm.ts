/** A form that sends the words of a question that no page answers. */
export interface MissingForm {
  /** Where it is sent: an address of the site without base, or a whole address. */
  action: string
  /** Values sent with the words, by name. */
  fields: Readonly<Record<string, string>>
  /** Name of the field that holds the words. */
  words: string
}
