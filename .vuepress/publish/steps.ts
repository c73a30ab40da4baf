import { DESK_ADDRESS, deskStep } from '../desk/node/deskStep.ts'
import { deskHeaders } from '../desk/node/deskPolicy.ts'
import type { GlossaryState } from '../constructs/glossary/node/createGlossaryState.ts'
import { booksStep } from './exports/node/booksStep.ts'
import { printStep } from './exports/node/printStep.ts'
import { feedsStep } from './feeds/node/feedsStep.ts'
import type { HtmlFirst } from '../html-first/node/htmlFirstPlugin.ts'
import { versionsStep } from '../constructs/legal-references/node/versionsStep.ts'
import type { LegalState } from '../constructs/legal-references/shared/LegalState.ts'
import { lettersStep } from '../constructs/letters/node/lettersStep.ts'
import { notesStep } from '../constructs/notes/node/notesStep.ts'
import { openDataStep } from './open-data/node/openDataStep.ts'
import { copiesStep } from './page-markdown/node/copiesStep.ts'
import type { Search } from '../search/node/searchPlugin.ts'
import type { SiteFolders } from '../model/site/readSiteInput.ts'
import type { OwnHeaders } from './security/node/renderHeaders.ts'
import { linkedFilesStep } from './linked-files/node/linkedFilesStep.ts'
import { photosStep } from './photos/node/photosStep.ts'
import { policyStep } from './security/node/policyStep.ts'
import { siteMapStep } from './site-map/node/siteMapStep.ts'
import { toolsStep } from '../constructs/tools/node/toolsStep.ts'
import { communesStep } from '../verifier/node/communesStep.ts'
import type { Site } from '../site.ts'
import type { Driver } from './Driver.ts'
import { searchStep } from './searchStep.ts'
import type { PlacedStep, Step } from './Step.ts'

export interface StepsInput {
  site: Site
  /** The law that pages cite. */
  legal: LegalState
  /** The terms that pages use. */
  glossary: GlossaryState
  htmlFirst: HtmlFirst
  search: Search
  /** What goes with the folder of guides. */
  folders: SiteFolders
  /** Draws the images that are shown where a page is shared. */
  cards: Step
  /** Lists what a device may keep. */
  offline: Step
  /** Where the forms of readers are sent, as `resolveFormAction` gives it. */
  formAction: string | null
  driver: Omit<Driver, 'project' | 'work'>
}

/**
 * All that is written beside the pages, in order. Steps read pages of the built site and what the steps
 * before them wrote; none reads what a later one writes.
 */
export const createSteps = ({
  site,
  legal,
  glossary,
  htmlFirst,
  search,
  folders,
  cards,
  offline,
  formAction,
  driver: { makers = {}, preview, policyInPages, onLeftOut },
}: StepsInput): PlacedStep[] => [
  {
    ...searchStep(search),
    reason: 'Its index is known before the pages, which name it; offline reading keeps it.',
  },
  {
    ...printStep({ site, renderHead: htmlFirst.renderSharedHead }),
    reason: 'After the pages, whose texts it puts together.',
  },
  {
    ...booksStep({ site, makers }),
    reason: 'After the print pages, of which books are made. Changes the pages that list books.',
  },
  { ...copiesStep({ site, legal, glossary }), reason: 'Made of the Markdown: anywhere.' },
  { ...lettersStep(), reason: 'Made of the Markdown: anywhere.' },
  {
    ...notesStep(),
    reason: 'Made of the Markdown: anywhere before offline reading, which keeps it.',
  },
  { ...linkedFilesStep(), reason: 'Copies of the files that the Markdown links to: anywhere.' },
  { ...toolsStep(), reason: 'Made of the files that the Markdown names: anywhere.' },
  { ...communesStep(), reason: 'Made of a package, where a page asks for it: anywhere.' },
  { ...feedsStep({ site }), reason: 'Made of the front matter: anywhere.' },
  { ...versionsStep({ site, legal }), reason: 'Made of the articles that pages cite: anywhere.' },
  { ...openDataStep({ site, legal }), reason: 'Made of the front matter: anywhere.' },
  { ...siteMapStep({ site }), reason: 'Made of the front matter: anywhere.' },
  { ...cards, reason: 'Named by the pages before they are written: anywhere.' },
  {
    ...photosStep({ isLenient: folders.isLenient, onLeftOut }),
    reason: 'After the linked files, of which some are photos; before offline reading.',
  },
  {
    ...deskStep({ site, folders }),
    reason: 'Made of the front matter: anywhere before the policy, which gives it one of its own.',
  },
  {
    ...policyStep({
      site,
      ownHeaders: (): OwnHeaders => (folders.isHouse ? { [DESK_ADDRESS]: deskHeaders(site) } : {}),
      listInlineTexts: htmlFirst.listInlineTexts,
      formAction: formAction?.startsWith('https:') ? formAction : undefined,
      isPreview: preview !== undefined,
      isInPages: policyInPages,
    }),
    reason:
      'After all that writes HTML, print pages and lists of books included: it reads each page.',
  },
  {
    ...offline,
    reason: 'Last: it holds the digest of files that no step may change any more.',
  },
]
