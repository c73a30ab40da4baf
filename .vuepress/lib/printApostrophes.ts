/** Words as they are printed: front matter, abbreviations and images are typed with the apostrophe of the keyboard. */
export const printApostrophes = (text: string): string =>
  text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
