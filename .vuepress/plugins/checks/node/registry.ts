import type { Rule } from './Rule.ts'
import { addresses } from './rules/addresses.ts'
import { altText } from './rules/altText.ts'
import { anchors } from './rules/anchors.ts'
import { apostrophes } from './rules/apostrophes.ts'
import { capitals } from './rules/capitals.ts'
import { containers } from './rules/containers.ts'
import { drafts } from './rules/drafts.ts'
import { encoding } from './rules/encoding.ts'
import { folders } from './rules/folders.ts'
import { frontMatter } from './rules/frontMatter.ts'
import { headings } from './rules/headings.ts'
import { html } from './rules/html.ts'
import { images } from './rules/images.ts'
import { internalLinks } from './rules/internalLinks.ts'
import { invisibleSigns } from './rules/invisibleSigns.ts'
import { ledger } from './rules/ledger.ts'
import { linkAddresses } from './rules/linkAddresses.ts'
import { linkText } from './rules/linkText.ts'
import { phrases } from './rules/phrases.ts'
import { punctuation } from './rules/punctuation.ts'
import { quotes } from './rules/quotes.ts'
import { redirects } from './rules/redirects.ts'
import { sigles } from './rules/sigles.ts'
import { spaces } from './rules/spaces.ts'
import { spelling } from './rules/spelling.ts'
import { tables } from './rules/tables.ts'
import { unusedImages } from './rules/unusedImages.ts'

/** Every rule on the source of pages, in the order of `regles/`. */
export const rules: readonly Rule[] = [
  encoding,
  frontMatter,
  addresses,
  folders,
  internalLinks,
  linkAddresses,
  anchors,
  images,
  unusedImages,
  redirects,
  ledger,
  headings,
  linkText,
  altText,
  tables,
  html,
  containers,
  invisibleSigns,
  drafts,
  spaces,
  apostrophes,
  quotes,
  punctuation,
  capitals,
  spelling,
  phrases,
  sigles,
]
