/** What a look at the signs of a cell tells, so that forms that it cannot have are not tried. */
export interface Shape {
  digits: number
  letters: number
  /** Whether it has a no-break space, thin or not. */
  hasHardSpace: boolean
  /** Two spaces in a row. */
  hasDoubleSpace: boolean
  hasNul: boolean
  /** The sign that stands for a letter that was lost. */
  hasLost: boolean
  /** `Ã`, `Â` or `â`: what UTF-8 looks like when it is read as Windows-1252. */
  hasSuspect: boolean
  hasAt: boolean
}

/** Signs that are looked at in a cell: the forms of longer texts stand at their beginning. */
const LOOKED_AT = 2000

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f

export const readShape = (value: string): Shape => {
  const shape: Shape = {
    digits: 0,
    letters: 0,
    hasHardSpace: false,
    hasDoubleSpace: false,
    hasNul: false,
    hasLost: false,
    hasSuspect: false,
    hasAt: false,
  }
  const length = Math.min(value.length, LOOKED_AT)
  for (let at = 0; at < length; at += 1) {
    const code = value.charCodeAt(at)
    if (isDigit(code)) shape.digits += 1
    else if (code >= 65 && code !== 0xa0 && code !== 0x202f) {
      shape.letters += 1
      if (code === 0xfffd) shape.hasLost = true
      else if (code === 0xc3 || code === 0xc2 || code === 0xe2) shape.hasSuspect = true
    } else if (isSpace(code)) {
      if (code !== 32) shape.hasHardSpace = true
      if (at > 0 && isSpace(value.charCodeAt(at - 1))) shape.hasDoubleSpace = true
    } else if (code === 0) shape.hasNul = true
    if (code === 64) shape.hasAt = true
  }
  return shape
}
