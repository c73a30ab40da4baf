import type { App, Page, Plugin } from 'vuepress/core'
import { path } from 'vuepress/utils'
import type { Step } from '../../Step.ts'
import { loadColors } from '../../drawings/loadColors.ts'
import type { Site } from '../../../site.ts'
import { addressFile } from '../../../lib/addressFile.ts'
import { readReview } from '../../exports/node/readReview.ts'
import { resolveGroups } from '../../../model/groups/node/resolveGroups.ts'
import { findGroupId } from '../../../model/groups/shared/findGroupId.ts'
import { locateInGroup } from '../../../model/groups/shared/locateInGroup.ts'
import type { Group, UnlistedPageData } from '../../../model/groups/shared/types.ts'
import { addHead } from '../../page-markdown/node/addHead.ts'
import { isNoIndex, isPublished } from '../../page-markdown/node/isPublished.ts'
import { readCard } from './readCard.ts'
import { resolveCards, type Card } from './resolveCards.ts'
import { resolvePageHead, type HeadPage, type HeadSite } from './resolvePageHead.ts'

interface Guides {
  groups: Map<string, Group>
  cards: Map<string, Card>
}

const toHeadPage = (page: Page, { groups, cards }: Guides): HeadPage => {
  const group = groups.get(findGroupId(page.filePathRelative, [...groups.keys()]) ?? '')
  const location = group && locateInGroup(group, page.path)
  return {
    // The guide's own name says more than « Introduction ».
    title: group && group.link === page.path ? group.title : page.title,
    description: page.frontmatter.description ?? '',
    address: page.path,
    day: readReview(page)?.day,
    written: readReview(page)?.written?.iso,
    parents: location?.parents ?? null,
    above:
      group && group.link !== page.path
        ? [group, ...((page.data as UnlistedPageData).above ?? [])]
        : [],
    card: cards.get(group?.id ?? '')!,
  }
}

/** Keeps a page that says nothing of its own from search engines and from the site map. */
const hidePage = (page: Page): void => {
  page.frontmatter.sitemap = false
  if (!isNoIndex(page)) addHead(page, [['meta', { name: 'robots', content: 'noindex' }]])
}

/**
 * What a page says of itself outside the site: permanent address, title, sentence and image where it is
 * shared, structured data for search engines.
 *
 * Takes the place of `@vuepress/plugin-seo`, whose three outputs (canonical address, Open Graph,
 * JSON-LD) would each be replaced: it leaves out the base, reviews, guides and search.
 */
export const createSocialCards = ({ site }: { site: Site }): { plugin: Plugin; step: Step } => {
  let cards: Card[] = []
  const drawn = new Map<string, Promise<Buffer>>()

  const addHeads = async ({ pages, siteData }: App): Promise<void> => {
    const { title, description, base } = siteData
    const groups = resolveGroups(pages)
    const { host } = new URL(site.url)
    const colors = await loadColors()
    cards = resolveCards({ site: { title, description, host }, groups, colors })
    const guides: Guides = {
      groups: new Map(groups.map((group) => [group.id, group])),
      cards: new Map(cards.map((card) => [card.id, card])),
    }
    const headSite: HeadSite = {
      title,
      publisher: site.publisher.name || title,
      licence: site.licence.url || undefined,
      lang: site.lang,
      root: `${site.url}${base.replace(/\/$/, '')}`,
      search: pages.find(({ content }) => content.includes('<SearchPage'))?.path,
    }
    for (const page of pages) {
      if (isPublished(page)) addHead(page, resolvePageHead(headSite, toHeadPage(page, guides)))
      else hidePage(page)
    }
  }

  const draw = ({ address, svg }: Card): Promise<Buffer> => {
    const before = drawn.get(address)
    if (before) return before
    const image = readCard(path.basename(addressFile(address)), svg)
    drawn.set(address, image)
    return image
  }

  /** Another thread draws while the app is compiled and the pages are written, which keep one busy. */
  const drawAhead = ({ env }: App): void => {
    // What one of them throws is said where it is written.
    if (env.isBuild) void Promise.allSettled(cards.map(draw))
  }

  return {
    plugin: { name: 'social-cards', onInitialized: addHeads, onPrepared: drawAhead },
    step: {
      name: 'cards',
      addresses: () => cards.map(({ address }) => address),
      write: async (_app, output) => {
        for (const card of cards) output.write(card.address, await draw(card))
      },
    },
  }
}
