/** Widest image that is published, in pixels: twice the text, for fine screens. Wider ones are made so. */
export const MAX_WIDTH = 1600
