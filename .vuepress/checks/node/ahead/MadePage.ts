/** A page that the chain has just read for the first time, as plain data. */
export interface MadePage {
  /** Path relative to the folder of guides, with `/`. */
  file: string
  /** The text of the page. */
  source: string
  /** See `stampOf`. */
  stamp: string
  /** What `packEnv` gave, with the HTML of the page, as `keepPages` keeps them: written by V8. */
  kept: Uint8Array
}
