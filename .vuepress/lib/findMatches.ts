/**
 * Every match of a global expression, in order. Most texts hold none: to know it costs less than to
 * prepare a walk, for which the engine copies the expression.
 */
export const findMatches = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]
