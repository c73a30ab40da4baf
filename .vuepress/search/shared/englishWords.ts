const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words of grammar, with what an apostrophe leaves: don’t, it’s, we’ll. */
export const ENGLISH_STOP_WORDS = toSet(`
  a about after all also am an and any are as at be because been before being but by d did doing each either
  for from had has have having he her hers him his if in into is it its itself ll me more most no nor not of on
  once only or other our ours out over own re s same she so some such t than that the their theirs them then
  there these they this those through to too under until up us ve very was we were while will with
`)

/** Words of a question: kept in pages, left out of a query unless nothing else is there. */
export const ENGLISH_QUESTION_WORDS = toSet(`
  can could do does don find get how i may must my need please should what when where which who whom whose why would
  you your yours
`)
