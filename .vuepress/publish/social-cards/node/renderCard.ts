import { escapeXml } from '../../../lib/escapeXml.ts'
import { PICTOGRAM_STROKE } from '../../../model/groups/shared/readPictogram.ts'
import { LETTER } from '../../drawings/drawPng.ts'
import type { SiteColors } from '../../drawings/readColors.ts'
import { wrapText } from '../../drawings/wrapText.ts'

export interface CardText {
  /** Name of the site, above. */
  site: string
  title: string
  description: string
  /** Small line below. */
  note: string
  /** Name of the guide's colour; the site's own when there is none of that name. */
  color?: string
  /** Shapes that stand for the guide, for an `<svg viewBox="0 0 24 24">`. */
  pictogram?: string
}

/** Size that the networks ask for, in pixels. */
const CARD_WIDTH = 1200
const CARD_HEIGHT = 630

const MARGIN = 80

const charactersIn = (size: number, weight: keyof typeof LETTER): number =>
  Math.floor((CARD_WIDTH - 2 * MARGIN) / (size * LETTER[weight]))

/** The largest size at which the title holds in three lines. */
const fitTitle = (title: string): { size: number; lines: string[] } => {
  const fits = [84, 72, 60].map((size) => ({
    size,
    lines: wrapText(title, charactersIn(size, 700), 4),
  }))
  return (
    fits.find(({ lines }) => lines.length <= 3) ?? {
      size: 60,
      lines: wrapText(title, charactersIn(60, 700), 3),
    }
  )
}

interface Block {
  lines: readonly string[]
  /** Baseline of the first line. */
  y: number
  size: number
  weight: 400 | 700
  fill: string
}

const renderLines = ({ lines, y, size, weight, fill }: Block): string =>
  lines
    .map(
      (line, index) =>
        `<text x="${MARGIN}" y="${y + index * Math.round(size * 1.18)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(line)}</text>`,
    )
    .join('\n')

/** Side of the pictogram, in its corner. */
const MARK = 132

const renderMark = (shapes: string | undefined, color: string): string =>
  shapes
    ? `<g transform="translate(${CARD_WIDTH - MARGIN - MARK} ${CARD_HEIGHT - 55 - MARK}) scale(${MARK / 24})" color="${color}" ${PICTOGRAM_STROKE}>${shapes}</g>\n`
    : ''

/** The image that stands for a guide where its address is shared, as SVG. */
export const renderCard = (text: CardText, colors: SiteColors): string => {
  const { size, lines } = fitTitle(text.title)
  const guide = colors.guides.get(text.color ?? '') ?? colors.accent
  const titleY = 190 + Math.round(size * 0.5)
  const descriptionY = titleY + lines.length * Math.round(size * 1.18) + 10
  const description = wrapText(text.description, charactersIn(34, 400), lines.length > 2 ? 2 : 3)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" font-family="Source Sans 3">
<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${colors.ground}"/>
<rect width="${CARD_WIDTH}" height="18" fill="${guide}"/>
${renderLines({ lines: [text.site], y: 115, size: 34, weight: 700, fill: guide })}
${renderLines({ lines, y: titleY, size, weight: 700, fill: colors.ink })}
${renderLines({ lines: description, y: descriptionY, size: 34, weight: 400, fill: colors.muted })}
${renderLines({ lines: [text.note], y: 575, size: 30, weight: 400, fill: colors.muted })}
${renderMark(text.pictogram, guide)}</svg>
`
}
