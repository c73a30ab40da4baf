import { PICTOGRAM_STROKE } from '../../../../model/groups/shared/readPictogram.ts'
import { LETTER } from '../../../drawings/drawPng.ts'
import type { SiteColors } from '../../../drawings/readColors.ts'
import { wrapText } from '../../../drawings/wrapText.ts'
import { escapeXml } from '../../../../lib/escapeXml.ts'

export interface CoverText {
  /** Name of the site, above. */
  site: string
  title: string
  /** Small line below; empty for none. */
  note: string
  /** Name of the guide's colour; the site's own when there is none of that name. */
  color?: string
  /** Shapes that stand for the guide, for an `<svg viewBox="0 0 24 24">`. */
  pictogram?: string
}

/** In pixels, three by four: libraries of reading devices shrink it to a stamp. */
export const COVER_WIDTH = 1200
export const COVER_HEIGHT = 1600

const MARGIN = 100
/** Side of the pictogram. */
const MARK = 480
const LEADING = 1.16
const SIZES = [116, 100, 84, 68]
/** Where the title stands, between the pictogram and the note. */
const TITLE_TOP = 840
const TITLE_HEIGHT = 580

const lead = (size: number): number => Math.round(size * LEADING)

/** The largest size at which the title holds, no word over the edge; the smallest one cuts it. */
const fitTitle = (title: string): { size: number; lines: string[] } => {
  const fits = SIZES.map((size) => {
    const width = Math.floor((COVER_WIDTH - 2 * MARGIN) / (size * LETTER[700]))
    const count = Math.floor(TITLE_HEIGHT / lead(size))
    const whole = wrapText(title, width, Infinity)
    const holds = whole.length <= count && whole.every((line) => line.length <= width)
    return { size, lines: holds ? whole : wrapText(title, width, count), holds }
  })
  return fits.find(({ holds }) => holds) ?? fits.at(-1)!
}

const renderLine = (text: string, y: number, size: number, weight: 400 | 700): string =>
  `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}">${escapeXml(text)}</text>`

/** The cover of a guide, as SVG: its pictogram and its title, on its colour. */
export const renderCover = (text: CoverText, colors: SiteColors): string => {
  const { size, lines } = fitTitle(text.title)
  const guide = colors.guides.get(text.color ?? '') ?? colors.accent
  const mark = text.pictogram
    ? `<g transform="translate(${MARGIN} 260) scale(${MARK / 24})" color="${colors.ground}" ${PICTOGRAM_STROKE}>${text.pictogram}</g>\n`
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${COVER_WIDTH}" height="${COVER_HEIGHT}" font-family="Source Sans 3" fill="${colors.ground}">
<rect width="${COVER_WIDTH}" height="${COVER_HEIGHT}" fill="${guide}"/>
${renderLine(text.site, 170, 48, 700)}
${mark}${lines.map((line, index) => renderLine(line, TITLE_TOP + size + index * lead(size), size, 700)).join('\n')}
${renderLine(text.note, COVER_HEIGHT - MARGIN, 40, 400)}
</svg>
`
}
