/** What a page's letter is called, without the number that orders pages: `1-demande.md` gives `demande`. */
export const nameLetter = (file: string): string =>
  (file.split('/').at(-1) ?? '')
    .replace(/\.md$/i, '')
    .replace(/^\d+[-_. ]*/, '')
    .replace(/[^\p{L}\p{N}-]+/gu, '-') || 'lettre'
