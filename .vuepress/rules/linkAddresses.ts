import { judgeAddress, type Verdict } from '../checks/node/address/judgeAddress.ts'
import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import { findMatches } from '../lib/findMatches.ts'
import type { SitePage } from '../model/site/createSite.ts'
import { revealText } from '../model/source/revealText.ts'
import type { PageAddress } from '../model/source/collectAddresses.ts'

const toDraft = ({ url, offset, urlOffset }: PageAddress, verdict: Verdict): PageDraft => {
  const { replacement, ...draft } = verdict
  const fix =
    replacement === undefined || urlOffset === null
      ? {}
      : { fix: { start: urlOffset, end: urlOffset + url.length, text: replacement } }
  return { ...draft, offset: urlOffset ?? offset, ...fix }
}

/** Of a disk of Windows, of a shared folder, of somebody's own folder: with a name of a person, often. */
const PATH_RE =
  /(?<![\p{L}\p{N}/\\:])(?:[A-Z]:\\[^\s\\<>«»"]+|[\\\x01]{2,4}[\w-]{2,40}\\[^\s\\<>«»"]+|\/(?:home|Users)\/[\w.-]+(?=\/))[^\s<>«»"\x01]*/gu

/** Paths that are left in the text, where no link leads to them. */
const checkPaths = ({ blocks, content }: SitePage): PageDraft[] =>
  blocks
    .filter(({ kind }) => kind !== 'frontMatter')
    .flatMap((block) =>
      findMatches(revealText(content, block), PATH_RE).map(({ 0: found, index }) => {
        const offset = block.start + index
        const length = found.replace(/[.,;:!?)…]{1,5}$/, '').length
        return {
          offset,
          isEditorial: true,
          message: `« ${content.slice(offset, offset + length)} » est un chemin de votre machine ou de votre réseau, qui ne mène nulle part ailleurs.`,
          suggestion:
            'Donnez le fichier par un lien ; si c’est un exemple à taper, mettez-le entre accents graves.',
        }
      }),
    )

/** Addresses that everybody can open, that lead straight to their page and last. */
export const linkAddresses: PageRule = {
  name: 'adresses-des-liens',
  severity: 'warning',
  scope: 'page',
  check: ({ page, site }) => [
    ...page.addresses.flatMap((address) =>
      judgeAddress(address, site).map((verdict) => toDraft(address, verdict)),
    ),
    ...checkPaths(page),
  ],
}
