import { createHash } from 'node:crypto'
import type { Group } from '../../../model/groups/shared/types.ts'
import { summarizeGroup } from '../../../model/groups/shared/summarizeGroup.ts'
import type { SiteColors } from '../../drawings/readColors.ts'
import { renderCard, type CardText } from './renderCard.ts'

/** An image to be shared. */
export interface Card {
  /** Folder of its guide; empty for the pages outside guides. */
  id: string
  /** Address, without base: it changes with the image, which networks keep for long. */
  address: string
  /** What the image says, for those who do not see it. */
  alt: string
  svg: string
}

export interface ResolveCardsOptions {
  site: { title: string; description: string; host: string }
  groups: readonly Group[]
  colors: SiteColors
}

const toCard = (id: string, text: CardText, colors: SiteColors): Card => {
  const svg = renderCard(text, colors)
  const digest = createHash('sha256').update(svg).digest('hex').slice(0, 12)
  const name = encodeURIComponent(id.replaceAll('/', '-') || 'site')
  const alt = text.title === text.site ? text.title : `${text.site}\u00a0: ${text.title}`
  return { id, address: `/social/${name}.${digest}.png`, alt, svg }
}

const countChapters = (count: number): string =>
  count > 1 ? `${count}\u00a0chapitres` : count === 1 ? '1\u00a0chapitre' : ''

/** One image for each guide, and one for the pages outside guides. */
export const resolveCards = ({ site, groups, colors }: ResolveCardsOptions): Card[] => [
  toCard(
    '',
    { site: site.title, title: site.title, description: site.description, note: site.host },
    colors,
  ),
  ...groups.map((group) => {
    const { id, title, count, color } = summarizeGroup(group)
    const note = [site.host, countChapters(count)].filter(Boolean).join(' · ')
    const { description, pictogram } = group
    return toCard(id, { site: site.title, title, description, note, color, pictogram }, colors)
  }),
]
