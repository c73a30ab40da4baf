/** French spaces of the texts of the engine, which are written for a terminal too. */
export const typeset = (text: string): string =>
  text
    .replace(/ ([:;?!»%])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (\d{3})(?!\d)/g, '$1\u202f$2')
