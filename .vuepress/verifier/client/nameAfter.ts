/** The name of a file made from another: `liste.xlsx` gives `liste-repare.csv`. */
export const nameAfter = (name: string, suffix: string): string =>
  `${name.replace(/\.[^.]{1,5}$/, '')}-${suffix}`
