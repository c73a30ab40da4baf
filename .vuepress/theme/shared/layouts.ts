/** Layouts that a page may ask for by `layout:`; the theme gives a component to each. */
export const LAYOUTS = ['Layout', 'NotFound'] as const

export type LayoutName = (typeof LAYOUTS)[number]
