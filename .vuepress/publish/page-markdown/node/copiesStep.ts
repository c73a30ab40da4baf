import type { Step } from '../../Step.ts'
import type { Site } from '../../../site.ts'
import type { LegalState } from '../../../constructs/legal-references/shared/LegalState.ts'
import { MCP_ADDRESS } from '../../../assistants/shared/mcpAddress.ts'
import { readValues } from '../../../model/site/readSiteInput.ts'
import { copyAddress } from '../shared/copyAddress.ts'
import { isPublished } from './isPublished.ts'
import { LLMS_ADDRESS, LLMS_FULL_ADDRESS, resolveCopies } from './resolveCopies.ts'

export interface CopiesStepOptions {
  site: Site
  legal: Pick<LegalState, 'resolve'>
}

/**
 * Publishes each page as Markdown too, beside the page, with `llms.txt` and `llms-full.txt`.
 *
 * `@vuepress/plugin-llms` copies files as their authors wrote them: containers, references and links
 * of this site would mean nothing elsewhere. It also reads each page a second time with another parser.
 */
export const copiesStep = ({ site, legal }: CopiesStepOptions): Step => ({
  name: 'copies',
  addresses: ({ pages }) => [
    ...pages.filter(isPublished).map(({ path }) => copyAddress(path)),
    LLMS_ADDRESS,
    LLMS_FULL_ADDRESS,
  ],
  write: ({ dir, pages, siteData: { base, title, description } }, output) => {
    const root = `${site.url}${base.replace(/\/$/, '')}`
    // The host answers there whatever the base.
    const mcp = site.mcp ? `${site.url}${MCP_ADDRESS}` : undefined
    const licence = site.licence.title
    const values = readValues(dir.source())?.values ?? []
    const facts = { title, description, root, licence, mcp }
    const copies = resolveCopies({ ...facts, pages, legal, values })
    for (const { address, content } of copies) output.write(address, content)
  },
})
