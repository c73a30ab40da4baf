interface VueHmrRuntime {
  updateFindings?: (findings: FindingsByPage) => void
}

/** Findings of the folder by address of page. */
type FindingsByPage = Record<string, import('../shared/Finding.ts').LiveFinding[]>

declare module '@temp/checks/findings.js' {
  export const findings: FindingsByPage
  /** Folder of guides, absolute: this is only the author's own machine. */
  export const sourceDir: string
  /** Folder of the pages that explain the rules, with its last slash. */
  export const rulesDir: string
}
