/** What keeps `dev` from showing a page, told to whoever writes it. */
export interface Stop {
  /** Absolute; null when nothing says which. */
  file: string | null
  /** The same from the folder that is written in, as messages show it. */
  name: string
  /** 1-based, in the file as it is written; null when it is not known. */
  line: number | null
  column: number | null
  /** What is wrong, one sentence. */
  message: string
  /** What to write instead. */
  suggestion: string
  /** What the compiler or the browser said, in its own words. */
  original: string
}

/** What is known of a failure, from Vite's own report or from the browser. */
export interface Failure {
  message: string
  /** Module that failed. */
  id?: string
  /** Some lines of the module, the one at fault above a caret. */
  frame?: string
  plugin?: string
  /** What the plugin was given. */
  pluginCode?: string
  loc?: { file?: string; line: number; column: number }
}

/** A failure while the page ran: where the browser was, in the module that it was given. */
export interface Crash {
  message: string
  url: string
  line: number
  column: number
}

/** What the browser and `dev` tell each other. */
export const FAILED_EVENT = 'stops:failed'
export const CRASHED_EVENT = 'stops:crashed'
export const TOLD_EVENT = 'stops:told'
export const CHANGED_EVENT = 'stops:changed'
