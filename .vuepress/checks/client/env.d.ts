type LiveFindings = import('../shared/pickFindings.ts').LiveFindings

interface VueHmrRuntime {
  updateFindings?: (findings: LiveFindings) => Promise<void>
}

declare module '@temp/checks/findings.js' {
  export const findings: LiveFindings
  /** Folder of guides, absolute: this is only the author's own machine. */
  export const sourceDir: string
}
