import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml'

/** Name of the drawing that stands for a guide, in the guide's folder. */
export const PICTOGRAM_FILE = 'pictogramme.svg'

/** It is written in the page itself: heavier, it would delay the text. In bytes. */
const PICTOGRAM_BYTES = 600

/** How its shapes are drawn, as attributes: the style sheet of the site says the same of `.pictogram`. */
export const PICTOGRAM_STROKE =
  'fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"'

/** The grid that it is drawn on: at this size, in pixels, it must still be legible. */
const VIEW_BOX = '0 0 24 24'

const SHAPES = new Set(['circle', 'ellipse', 'g', 'line', 'path', 'polygon', 'polyline', 'rect'])

const GEOMETRY = new Set(
  'cx cy d height points r rx ry transform width x x1 x2 y y1 y2 stroke-width stroke-dasharray'.split(
    ' ',
  ),
)

/** Colours are the guide's own, in both modes and on paper. */
const PAINTS = new Set(['none', 'currentColor'])

/** What is wrong with a pictogram, and what to do instead. */
export interface PictogramProblem {
  message: string
  suggestion: string
}

/** The shapes of a pictogram, to be put in an `<svg viewBox="0 0 24 24">`; or why it has none. */
export type Pictogram =
  { shapes: string; problem: null } | { shapes: null; problem: PictogramProblem }

const refuse = (message: string, suggestion: string): Pictogram => ({
  shapes: null,
  problem: { message, suggestion },
})

const isAllowed = (name: string, value: string): boolean =>
  name === 'fill' || name === 'stroke'
    ? PAINTS.has(value)
    : GEOMETRY.has(name) && /^[\w\s.,()+-]*$/.test(value)

const isShape = (node: XmlNode): node is XmlElement => node instanceof XmlElement

/** The first thing that is no plain shape, in reading order, as it is written. */
const findForeign = (shapes: readonly XmlElement[]): string | null => {
  for (const { name, attributes, children } of shapes) {
    if (!SHAPES.has(name)) return `<${name}>`
    const foreign = Object.entries(attributes).find(([key, value]) => !isAllowed(key, value))
    if (foreign) return `${foreign[0]}="${foreign[1].slice(0, 40)}"`
    const below = findForeign(children.filter(isShape))
    if (below) return below
  }
  return null
}

/** Written anew from what was understood: nothing of the file goes through unread. */
const writeShape = ({ name, attributes, children }: XmlElement): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  const inside = children.filter(isShape).map(writeShape).join('')
  return `<${name}${written.join('')}${inside ? `>${inside}</${name}>` : '/>'}`
}

const parse = (text: string): XmlElement | null => {
  try {
    return parseXml(text).root
  } catch {
    return null
  }
}

/**
 * Reads the drawing that stands for a guide.
 *
 * @param text - an SVG file
 */
export const readPictogram = (text: string): Pictogram => {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > PICTOGRAM_BYTES)
    return refuse(
      `Le pictogramme pèse ${bytes} octets : il en faut ${PICTOGRAM_BYTES} au plus.`,
      'Gardez peu de traits, et des nombres sans décimale.',
    )
  const root = parse(text)
  if (root?.name !== 'svg')
    return refuse(
      'Le pictogramme ne se lit pas : une balise n’est pas fermée, ou ce n’est pas un dessin SVG.',
      'Fermez chaque balise (<path d="…"/>) et le dessin par </svg>.',
    )
  if (root.attributes.viewBox !== VIEW_BOX)
    return refuse(
      'Le pictogramme n’est pas dessiné sur la grille de 24 sur 24.',
      `Écrivez <svg xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW_BOX}"> et placez les traits entre 0 et 24.`,
    )
  const shapes = root.children.filter(isShape)
  const foreign = findForeign(shapes)
  if (foreign)
    return refuse(
      `Le pictogramme contient ${foreign} : il n’est fait que de formes, de la couleur du guide.`,
      'Gardez path, rect, circle, line, polyline, polygon, ellipse et g, sans style, sans script et sans couleur propre.',
    )
  if (shapes.length === 0)
    return refuse('Le pictogramme est vide.', 'Dessinez-y au moins une forme : <path d="…"/>.')
  return { shapes: shapes.map(writeShape).join(''), problem: null }
}
