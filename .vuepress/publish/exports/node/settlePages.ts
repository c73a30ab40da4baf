/** Before any printing: as wide as most numbers are, so that fewer pages move. */
const GUESS = '10'
/** As wide as a digit, and blank. */
const FIGURE_SPACE = '\u2007'

/** Prints with these numbers, and tells which page each id falls on. */
export type PrintNumbered<Printed> = (
  readNumber: (id: string) => string | undefined,
) => Promise<{ printed: Printed; pages: ReadonlyMap<string, number> }>

/**
 * Prints until the numbers in the text are those of its pages: numbers take room, which moves what they
 * number. Twice as a rule. It ends: a number is never narrower than at an earlier printing, so that from
 * some printing on no line changes.
 *
 * @returns the last printing
 */
export const settlePages = async <Printed>(print: PrintNumbered<Printed>): Promise<Printed> => {
  const widths = new Map<string, number>()
  let { printed, pages } = await print(() => GUESS)
  for (;;) {
    const known = pages
    for (const [id, page] of known)
      widths.set(id, Math.max(widths.get(id) ?? 0, String(page).length))
    ;({ printed, pages } = await print((id) => {
      const page = known.get(id)
      return page === undefined ? page : String(page).padStart(widths.get(id)!, FIGURE_SPACE)
    }))
    const found = pages
    if ([...known].every(([id, page]) => found.get(id) === page)) return printed
  }
}
