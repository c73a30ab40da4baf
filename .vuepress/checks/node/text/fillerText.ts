/** How false texts begin that fill a page before the true one; signs of Markdown may be among their words. */
export const FILLER =
  'lorem[\\s\\x01]{1,4}ipsum|dolor[\\s\\x01]{1,4}sit[\\s\\x01]{1,4}amet|consectetur[\\s\\x01]{1,4}adipiscing|(?<!\\p{L})bla[\\s-]?bla(?:[\\s-]?bla)?(?!\\p{L})'
