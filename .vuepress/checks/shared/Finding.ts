/** An error stops the publication; a warning is shown and does not. */
export type Severity = 'error' | 'warning'

/** One thing that a rule found in the content, told in French to the person who wrote it. */
export interface Finding {
  /** Path of the file, relative to the folder checked, with `/`. */
  file: string
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 units like editors count. */
  column: number
  /** Name of the rule, that is also the name of its page in `regles/`. */
  rule: string
  severity: Severity
  /** A folder published as it comes: a strict build would have stopped on it. */
  isRefused?: true
  /** What is wrong, one sentence. */
  message: string
  /** What to write instead. */
  suggestion: string
}

/** A finding as the panel of `dev` shows it. */
export interface LiveFinding extends Finding {
  /** Its repair is certain, and can be asked for. */
  isFixable?: true
  /** Words of the line that it is about, as the page shows them; empty where there are none. */
  excerpt?: string
}
