/** Words as they are printed: front matter is typed with plain spaces, where a line would start with « ; ». */
export const printSpaces = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\d)»”]) (?=[;!?](?: |$))/gu, '\u202F')
    .replace(/(?<=[\p{L}\d)»”]) (?=:(?: |$)|»)/gu, '\u00A0')
    .replace(/« /g, '«\u00A0')
