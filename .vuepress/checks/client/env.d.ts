interface VueHmrRuntime {
  updateFindings?: (findings: FindingsByPage) => void
}

/** Findings of the folder by address of page. */
type FindingsByPage = Record<string, import('../shared/Finding.ts').Finding[]>

declare module '@temp/checks/findings.js' {
  export const findings: FindingsByPage
}
