import type { Rule } from './Rule.ts'
import { addresses } from './rules/addresses.ts'
import { altText } from './rules/altText.ts'
import { anchors } from './rules/anchors.ts'
import { apostrophes } from './rules/apostrophes.ts'
import { capitals } from './rules/capitals.ts'
import { containers } from './rules/containers.ts'
import { excess } from './rules/excess.ts'
import { folders } from './rules/folders.ts'
import { frontMatter } from './rules/frontMatter.ts'
import { headings } from './rules/headings.ts'
import { html } from './rules/html.ts'
import { images } from './rules/images.ts'
import { internalLinks } from './rules/internalLinks.ts'
import { ledger } from './rules/ledger.ts'
import { linkText } from './rules/linkText.ts'
import { phrases } from './rules/phrases.ts'
import { quotes } from './rules/quotes.ts'
import { redirects } from './rules/redirects.ts'
import { sigles } from './rules/sigles.ts'
import { spaces } from './rules/spaces.ts'
import { spelling } from './rules/spelling.ts'
import { tables } from './rules/tables.ts'
import { unusedImages } from './rules/unusedImages.ts'

/** Every rule on the source of pages, in the order of `regles/`. */
export const rules: readonly Rule[] = [
  frontMatter,
  addresses,
  folders,
  internalLinks,
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
  excess,
  spaces,
  apostrophes,
  quotes,
  capitals,
  spelling,
  phrases,
  sigles,
]
