/** Written by `glossaryPlugin`. */
declare module '@temp/glossary/entries.js' {
  export const entries: import('../shared/types.ts').GlossaryEntry[]
}
