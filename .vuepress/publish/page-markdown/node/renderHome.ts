import type { Group } from '../../../model/groups/shared/types.ts'
import type { HomeData } from '../../../theme/node/readHome.ts'
import { FRENCH } from '../../../interface/french.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { listGroup } from './listGroup.ts'

/** A kind of reader, and the pages to begin with. */
interface Profile {
  title: string
  text: string
  links: readonly { text: string; link: string }[]
}

export interface HomeSource {
  home: Pick<HomeData, 'tagline' | 'features'>
  profiles?: readonly Profile[]
  groups: readonly Group[]
  /** Public address of the site, base included, without final slash. */
  root: string
}

const renderLink = (text: string, link: string, root: string): string =>
  `[${escapeMarkdown(text)}](${link.startsWith('/') ? root + link : link})`

const renderProfile = ({ title, text, links }: Profile, root: string): string =>
  `### ${escapeMarkdown(title)}\n\n${escapeMarkdown(text)}\n\n` +
  links.map((item) => `- ${renderLink(item.text, item.link, root)}`).join('\n')

/** What a home page shows before its own text: what the site is, where to begin, the guides. */
export const renderHome = ({ home, profiles = [], groups, root }: HomeSource): string =>
  [
    escapeMarkdown(home.tagline),
    profiles.length > 0 && `## ${FRENCH.start}`,
    ...profiles.map((profile) => renderProfile(profile, root)),
    ...home.features.map(({ title, details, link }) =>
      [
        `## ${link ? renderLink(title, link, root) : escapeMarkdown(title)}`,
        escapeMarkdown(details),
      ]
        .join('\n\n')
        .trim(),
    ),
    groups.length > 0 &&
      `## ${FRENCH.guides}\n\n${listGroup(
        groups.map((group) => ({ ...group, items: [] })),
        { root },
      ).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')
