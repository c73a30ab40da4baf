import type { Step } from '../../Step.ts'
import type { Site } from '../../../site.ts'
import type { GlossaryState } from '../../../constructs/glossary/node/createGlossaryState.ts'
import { resolveEntries } from '../../../constructs/glossary/node/resolveEntries.ts'
import type { LegalState } from '../../../constructs/legal-references/shared/LegalState.ts'
import { MCP_ADDRESS } from '../../../assistants/shared/mcpAddress.ts'
import { readValues } from '../../../model/site/readSiteInput.ts'
import { copyAddress } from '../shared/copyAddress.ts'
import { isPublished } from './isPublished.ts'
import { LLMS_ADDRESS, LLMS_FULL_ADDRESS, resolveCopies } from './resolveCopies.ts'

export interface CopiesStepOptions {
  site: Site
  legal: Pick<LegalState, 'resolve' | 'index'>
  /** The terms of the site, if it has any. */
  glossary: Pick<GlossaryState, 'get'>
}

/**
 * Publishes each page as Markdown too, beside the page, with `llms.txt` and `llms-full.txt`.
 *
 * `@vuepress/plugin-llms` copies files as their authors wrote them: containers, references and links
 * of this site would mean nothing elsewhere. It also reads each page a second time with another parser.
 */
export const copiesStep = ({ site, legal, glossary }: CopiesStepOptions): Step => ({
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
    // No page that uses a term: a copy does not list them. The base is in the root.
    const entries = resolveEntries(glossary.get()?.terms ?? [], [], { legal, base: '/' })
    const copies = resolveCopies({ ...facts, pages, legal, values, glossary: entries })
    for (const { address, content } of copies) output.write(address, content)
  },
})
