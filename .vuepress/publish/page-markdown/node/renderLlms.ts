import type { Group } from '../../../model/groups/shared/types.ts'
import { copyAddress } from '../shared/copyAddress.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { listGroup } from './listGroup.ts'

export interface LlmsOptions {
  title: string
  description: string
  /** Public address of the site, base included, without final slash. */
  root: string
  /** Name of the licence of the texts; empty when none is said. */
  licence: string
  groups: readonly Group[]
  /** Whole address at which assistants question the site; undefined on a host without functions. */
  mcp?: string
  /** Pages outside guides. */
  others: readonly { title: string; description: string; address: string }[]
}

const describeMcp = (mcp: string | undefined): string =>
  mcp === undefined
    ? 'Cet hébergeur n’exécute pas de programme : pas d’adresse MCP. Lisez les copies, ou lancez « npm run mcp » depuis le dépôt.'
    : `Pour chercher, lire une page ou un article de loi par le protocole MCP, sans clé : ${mcp} (outils search, read et article).`

/**
 * `/llms.txt`: the site in one page for language models, with the Markdown copy of each page.
 * Source of the format: https://llmstxt.org
 */
export const renderLlms = ({
  title,
  description,
  root,
  mcp,
  licence,
  groups,
  others,
}: LlmsOptions): string => {
  // The format asks for this colon.
  const links = { root, toAddress: copyAddress, separator: ': ' }
  const guides = groups.map(({ items, ...index }) => {
    const introduction = { ...index, title: 'Introduction', description: '' }
    return [
      `## ${escapeMarkdown(index.title)}`,
      '',
      ...(index.description ? [escapeMarkdown(index.description), ''] : []),
      ...listGroup([introduction, ...items], links),
    ].join('\n')
  })
  const pages = listGroup(
    others.map(({ address, ...page }) => ({ ...page, link: address })),
    links,
  )
  return `${[
    `# ${escapeMarkdown(title)}`,
    `> ${escapeMarkdown(description)}`,
    'Chaque adresse mène à la copie en Markdown d’une page. ' +
      `${licence && `Les textes sont sous ${licence} ; `}${licence ? 'citez' : 'Citez'} l’adresse de la page et la date qu’elle porte. ` +
      `Tous les textes en un seul fichier : ${root}/llms-full.txt`,
    describeMcp(mcp),
    ...guides,
    ...(pages.length > 0 ? [['## Autres pages', '', ...pages].join('\n')] : []),
  ].join('\n\n')}\n`
}
