/** Written by `legalReferencesPlugin`. */
declare module '@temp/legal-references/index.js' {
  export const groups: import('../shared/indexTypes.ts').LegalGroup[]
}
