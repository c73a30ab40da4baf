/** Rows of the two matrices of CSS Color 4 (« Sample code for color conversions ») between Oklab and linear sRGB. */
const TO_CONES = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
]
const TO_LINEAR = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
]

const multiply = (matrix: readonly number[][], vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * vector[index]!, 0))

/** A linear share of light, 0 to 1, as two hexadecimal figures; what sRGB cannot show is cut to what it can. */
const toFigures = (linear: number): string => {
  const light = Math.min(1, Math.max(0, linear))
  const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
}

/**
 * A colour of a style sheet for what knows sRGB only: drawings, cards, covers.
 *
 * @param lightness - 0 to 1
 * @param chroma - as in CSS, 0 to about 0.4
 * @param hue - in degrees
 * @returns `#rrggbb`
 */
export const oklchToHex = (lightness: number, chroma: number, hue: number): string => {
  const angle = (hue * Math.PI) / 180
  const lab = [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const cones = multiply(TO_CONES, lab).map((cone) => cone ** 3)
  return `#${multiply(TO_LINEAR, cones).map(toFigures).join('')}`
}
