/**
 * What stands between `{%` and `%}`, as a part of a regular expression: signs of percentage are in attributes
 * (`width="50%"`), and another opening ends the reading, so that a text is read once.
 */
export const LIQUID_INSIDE = String.raw`(?:[^%{\n]|%(?!\})|\{(?!%))*`
