/** The lines of a page between which the tables of duties are written. */
export const MARKS = ['<!-- devoirs -->', '<!-- fin des devoirs -->'] as const
