import type { Rule } from './Rule.ts'
import { addresses } from '../../rules/addresses.ts'
import { altText } from '../../rules/altText.ts'
import { anchors } from '../../rules/anchors.ts'
import { apostrophes } from '../../rules/apostrophes.ts'
import { capitals } from '../../rules/capitals.ts'
import {
  charts,
  decisions,
  html,
  importedCode,
  steps,
  timelines,
  tools,
} from '../../rules/constructs.ts'
import { copiedValues } from '../../rules/copiedValues.ts'
import { configuration } from '../../rules/configuration.ts'
import { containers } from '../../rules/containers.ts'
import { fileNames } from '../../rules/fileNames.ts'
import { drafts } from '../../rules/drafts.ts'
import { encoding } from '../../rules/encoding.ts'
import { excess } from '../../rules/excess.ts'
import { folders } from '../../rules/folders.ts'
import { foreignBlocks } from '../../rules/foreignBlocks.ts'
import { frontMatter } from '../../rules/frontMatter.ts'
import { glossary } from '../../rules/glossary.ts'
import { groupNames } from '../../rules/groupNames.ts'
import { headings } from '../../rules/headings.ts'
import { headingWording } from '../../rules/headingWording.ts'
import { hiddenLabels } from '../../rules/hiddenLabels.ts'
import { images } from '../../rules/images.ts'
import { indentedText } from '../../rules/indentedText.ts'
import { internalLinks } from '../../rules/internalLinks.ts'
import { invisibleSigns } from '../../rules/invisibleSigns.ts'
import { ledger } from '../../rules/ledger.ts'
import { legalChanges } from '../../rules/legalChanges.ts'
import { linkAddresses } from '../../rules/linkAddresses.ts'
import { linkText } from '../../rules/linkText.ts'
import { malformedEmphasis } from '../../rules/malformedEmphasis.ts'
import { malformedHeadings } from '../../rules/malformedHeadings.ts'
import { malformedLinks } from '../../rules/malformedLinks.ts'
import { malformedLists } from '../../rules/malformedLists.ts'
import { malformedTables } from '../../rules/malformedTables.ts'
import { pastedLeftovers } from '../../rules/pastedLeftovers.ts'
import { phrases } from '../../rules/phrases.ts'
import { pictograms } from '../../rules/pictograms.ts'
import { publication } from '../../rules/publication.ts'
import { punctuation } from '../../rules/punctuation.ts'
import { quotes } from '../../rules/quotes.ts'
import { redirects } from '../../rules/redirects.ts'
import { references } from '../../rules/references.ts'
import { sigles } from '../../rules/sigles.ts'
import { spaces } from '../../rules/spaces.ts'
import { spelling } from '../../rules/spelling.ts'
import { tables } from '../../rules/tables.ts'
import { unreadableFiles } from '../../rules/unreadableFiles.ts'
import { unreachablePages } from '../../rules/unreachablePages.ts'
import { unusedImages } from '../../rules/unusedImages.ts'
import { valueFile } from '../../rules/valueFile.ts'
import { values } from '../../rules/values.ts'

/** Every rule on the source of pages, in the order of `regles/`. */
export const rules: readonly Rule[] = [
  unreadableFiles,
  configuration,
  encoding,
  frontMatter,
  addresses,
  folders,
  groupNames,
  fileNames,
  unreachablePages,
  malformedLinks,
  internalLinks,
  publication,
  linkAddresses,
  anchors,
  hiddenLabels,
  images,
  unusedImages,
  pictograms,
  redirects,
  ledger,
  headings,
  malformedHeadings,
  headingWording,
  malformedLists,
  malformedEmphasis,
  linkText,
  altText,
  tables,
  malformedTables,
  indentedText,
  html,
  importedCode,
  containers,
  steps,
  decisions,
  timelines,
  charts,
  tools,
  references,
  legalChanges,
  values,
  valueFile,
  copiedValues,
  glossary,
  foreignBlocks,
  pastedLeftovers,
  invisibleSigns,
  drafts,
  excess,
  spaces,
  apostrophes,
  quotes,
  punctuation,
  capitals,
  spelling,
  phrases,
  sigles,
]
