/** What the bundler made of the app, for browsers and for the server. */
export interface CompiledApp {
  /** Files of the browsers' app, by path in the site. */
  files: Map<string, string | Uint8Array>
  /** Its script, and its style sheet if it has one: paths in the site. */
  entry: string
  style: string | undefined
  /** The server's app: name of its file, and its code. */
  server: { name: string; code: string }
}

/** What a compilation depended on, besides what is known before it starts. */
export interface CompiledFrom {
  /** Digests of the files that were read, by absolute path. */
  files: Map<string, string>
  /** Names of the values of `define` that the code mentions. */
  defines: Set<string>
}
